import type { Counted } from '../../../extract/gather.js';
import { yamlEntry } from '../../../glossary/merge/concept-yaml.js';
import type { StoredConcept } from '../../../model/concept.js';
import { createInk } from '../../../report/ink.js';
import { isolated, type Words } from '../../../report/words.js';
import type { Invocation } from '../command.js';
import type { Numbered } from './choice.js';

/** A proposal as a person reads it: the name, what it is, what the translations make of it, where it stands. */
export function proposalText(
  { id, kind, count, names, renderings, first }: Numbered,
  { words, terminal }: Invocation,
): string {
  const ink = createInk(terminal.color);
  const place = `${first.file}:${first.line}:${first.column}`;
  const shown = renderings.length === 0 ? ink.dim(words.say('extract.untranslated')) : counted(renderings);
  return [
    `${ink.bold(id)}  ${ink.dim(words.say(`kinds.${kind}`))}  ${ink.dim(words.say('extract.times', { count }))}  ${ink.dim(place)}`,
    `  ${counted(names)}  →  ${shown}`,
    '',
  ].join('\n');
}

/** Forms, with how often each was seen where there are several. */
function counted(forms: readonly Counted[]): string {
  const isAlone = forms.length === 1;
  return forms
    .map(({ text, count }) => (isAlone ? isolated(text, 'ltr') : `${isolated(text, 'ltr')} ×${count}`))
    .join(', ');
}

/** A file of a store with the proposals in it, a comment on where each was found, to be weeded by hand. */
export function yamlText(
  proposals: readonly Numbered[],
  concepts: ReadonlyMap<string, StoredConcept>,
  words: Words,
): string {
  const entries = proposals.flatMap(({ id, count, first }) => {
    const concept = concepts.get(id);
    if (concept === undefined) return [];
    const place = `${first.file}:${first.line}:${first.column}`;
    return [[`# ${words.say('extract.seen', { count, place })}`, ...yamlEntry(id, concept)].join('\n')];
  });
  return `# ${words.say('extract.header')}\n\n${entries.join('\n\n')}\n`;
}

/** The proposals for programs. */
export function jsonText(
  proposals: readonly Numbered[],
  concepts: ReadonlyMap<string, StoredConcept>,
): string {
  const published = proposals.map(({ id, kind, count, score, names, renderings, first }) => ({
    id,
    kind,
    count,
    score: Math.round(score * 100) / 100,
    names,
    renderings,
    first,
    concept: concepts.get(id) ?? null,
  }));
  return `${JSON.stringify({ version: 1, proposals: published }, null, 2)}\n`;
}
