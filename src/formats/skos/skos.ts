import { type TermbaseFormat, textOf } from '../termbase.js';
import { readJsonLd } from './json-ld-in.js';
import { jsonLd } from './json-ld-out.js';
import { turtle } from './turtle.js';

/** SKOS, the vocabulary of libraries and the semantic web (W3C, SKOS Reference): JSON-LD both ways, Turtle out. */
export const skos: TermbaseFormat = {
  id: 'skos',
  extensions: ['.jsonld', '.ttl'],
  variants: ['json-ld', 'turtle'],
  isLikely: (head) => /"@(?:context|graph|id)"/.test(head),
  write: (concepts, { variant }) => (variant === 'turtle' ? turtle(concepts) : jsonLd(concepts)),
  async *read(input, options) {
    yield* readJsonLd(input.file, await textOf(input), options);
  },
};
