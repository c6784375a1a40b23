import type { Glossary } from '../../../glossary/glossary.js';
import type { Term } from '../../../model/concept.js';
import { trouble } from '../../../model/problem.js';
import { slice } from '../../../model/span.js';
import { createInk, type Ink } from '../../../report/ink.js';
import { columnsOf, pad } from '../../../report/width.js';
import type { Words } from '../../../report/words.js';
import {
  type Romanization,
  romanizationSchemes,
  romanize as write,
} from '../../../romanize/schemes/romanize.js';
import { toArabic, transliterations } from '../../../romanize/schemes/transliterate.js';
import { nearest } from '../../../text/distance.js';
import { type Command, exit, type Invocation, storeFlags } from '../command.js';
import { formatFor, sessionFor } from '../open.js';

export const romanize: Command = {
  name: 'romanize',
  usage: '<arabic…>',
  flags: {
    ...storeFlags,
    scheme: { type: 'string', multiple: true, value: 'ID' },
    reverse: { type: 'string', value: 'buckwalter|satts' },
    format: { type: 'string', value: 'pretty|json' },
  },
  examples: [
    'mustalah romanize "نُور الدِّين الزَّنْكِي"',
    'mustalah romanize حلب --scheme un --scheme ala-lc',
    'mustalah romanize --reverse buckwalter "Hlb"',
  ],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const { terminal, words } = invocation;
  const query = invocation.positionals.join(' ');
  const reverse = invocation.text('reverse');
  if (reverse !== undefined) {
    await terminal.print(`${backToArabic(query, reverse)}\n`);
    return exit.clean;
  }
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  if (!/\p{Script=Arabic}/u.test(query)) throw trouble('romanize-arguments');
  const schemes = schemesFor(invocation);
  const stored = hasVowels.test(query)
    ? undefined
    : vocalizedIn((await sessionFor(invocation)).glossary, query);
  const arabic = stored?.vocalized ?? query;
  const romanizations = schemes.flatMap((scheme) => write(arabic, scheme) ?? []);
  const text =
    format === 'json'
      ? json(query, arabic, stored, romanizations)
      : page(arabic, stored, romanizations, words, createInk(terminal.color));
  await terminal.print(text);
  return exit.clean;
}

const hasVowels = /[\u064b-\u0652\u0670]/u;

function backToArabic(latin: string, id: string): string {
  const system = transliterations.find((each) => each.id === id);
  if (system === undefined)
    throw unknownScheme(
      id,
      transliterations.map((each) => each.id),
    );
  if (latin === '') throw trouble('romanize-arguments');
  const { text, lost } = toArabic(latin, system);
  const [first] = lost;
  if (first !== undefined) throw trouble('reverse-signs', { scheme: id, text: slice(latin, first) });
  return text;
}

function schemesFor(invocation: Invocation): readonly string[] {
  const known = [...romanizationSchemes.keys()];
  const asked = invocation.list('scheme') ?? known;
  for (const scheme of asked) if (!known.includes(scheme)) throw unknownScheme(scheme, known);
  return asked;
}

const unknownScheme = (scheme: string, known: readonly string[]) =>
  trouble('unknown-scheme', {
    scheme,
    near: nearest(scheme, known) ?? known[0] ?? '',
    schemes: known.join(', '),
  });

/** A form of the store that is written just so and has its vowels. */
function vocalizedIn({ concepts }: Glossary, query: string): Term | undefined {
  const terms = Array.from(concepts.values()).flatMap((concept) => Array.from(concept.terms.values()).flat());
  return terms.find((term) => term.text === query && term.vocalized !== undefined);
}

function json(
  query: string,
  arabic: string,
  stored: Term | undefined,
  romanizations: readonly Romanization[],
): string {
  const vocalized = stored === undefined ? null : { text: arabic, confidence: stored.confidence ?? 'high' };
  return `${JSON.stringify({ version: 1, query, vocalized, romanizations }, null, 2)}\n`;
}

function page(
  arabic: string,
  stored: Term | undefined,
  romanizations: readonly Romanization[],
  words: Words,
  ink: Ink,
): string {
  const width = Math.max(0, ...romanizations.map(({ scheme }) => columnsOf(scheme)));
  const confidence = words.say(`romanize.sure.${stored?.confidence ?? 'high'}`);
  const from = stored ? [ink.dim(words.say('romanize.fromStore', { vocalized: arabic, confidence }))] : [];
  const rows = romanizations.map(({ scheme, text }) => `${ink.dim(pad(scheme, width))}  ${text}`);
  return `${[...from, ...rows, ...remarks(arabic, romanizations, words)].join('\n')}\n`;
}

/** In words, what the Arabic does not tell and what a system has no sign for. */
function remarks(arabic: string, romanizations: readonly Romanization[], words: Words): string[] {
  const letters = (unknown: Romanization['unknown'][number]): string =>
    slice(arabic, unknown).replace(/^\p{M}/u, '◌$&');
  const open =
    romanizations.find(({ unknown }) => unknown.some(({ what }) => what !== 'no-sign'))?.unknown ?? [];
  const what = open.map((unknown) =>
    words.say(unknown.what === 'vowel' ? 'romanize.vowel' : 'romanize.vowelOrConsonant', {
      letters: letters(unknown),
    }),
  );
  const signs = romanizations.flatMap(({ scheme, unknown }) => {
    const lost = unknown.filter((each) => each.what === 'no-sign').map(letters);
    return lost.length === 0
      ? []
      : [words.say('romanize.noSign', { scheme, letters: [...new Set(lost)].join(' ') })];
  });
  const unsaid =
    what.length === 0
      ? []
      : [words.say('romanize.open', { what: [...new Set(what)].join(words.say('report.separator')) })];
  return [...unsaid, ...signs];
}
