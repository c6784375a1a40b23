import { createInterface } from 'node:readline';
import type { Finder, Found } from '../../../glossary/find.js';
import { type Concept, preferredTerm, type Term } from '../../../model/concept.js';
import { trouble } from '../../../model/problem.js';
import { createInk, type Ink } from '../../../report/ink.js';
import { columnsOf, pad } from '../../../report/width.js';
import { isolated, type Words } from '../../../report/words.js';
import { openFinder } from '../../../session/finder.js';
import { type Command, exit, type Invocation, storeFlags } from '../command.js';
import { formatFor, numberFor, sessionFor } from '../open.js';

export const lookup: Command = {
  name: 'lookup',
  usage: '<text…>',
  flags: {
    ...storeFlags,
    limit: { type: 'string', value: 'N' },
    stdin: { type: 'boolean' },
    format: { type: 'string', value: 'pretty|json' },
  },
  examples: [
    'mustalah lookup "Nureddin Zengi"',
    'mustalah lookup الزنكي --format json',
    'mustalah lookup Raqqa --profile un',
  ],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const { terminal, words, positionals } = invocation;
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const limit = numberFor(invocation, 'limit') ?? 10;
  if (positionals.length === 0 && !invocation.has('stdin')) throw trouble('no-query');
  const finder = await openFinder((await sessionFor(invocation)).glossary);
  const show = (query: string): string =>
    format === 'json'
      ? json(query, finder, limit, invocation.has('stdin'))
      : page(query, finder, limit, words, createInk(terminal.color));
  if (!invocation.has('stdin')) await terminal.print(show(positionals.join(' ')));
  else for await (const query of createInterface({ input: process.stdin })) await terminal.print(show(query));
  return exit.clean;
}

/** One object; on one line where queries come one a line. */
function json(query: string, finder: Finder, limit: number, compact: boolean): string {
  const results = finder.find(query, limit).results.map(published);
  return `${JSON.stringify({ version: 1, query, results }, null, compact ? 0 : 2)}\n`;
}

function published({ concept, score, matched, via }: Found) {
  return {
    concept: concept.id,
    score,
    matched,
    via,
    preferred: Object.fromEntries(
      Array.from(concept.terms.keys(), (language) => [
        language,
        preferredTerm(concept, language)?.text ?? null,
      ]),
    ),
    kind: concept.kind,
    definition: concept.definition ?? null,
    terms: Array.from(concept.terms).flatMap(([lang, terms]) => terms.map((term) => ({ lang, ...term }))),
    romanizations: Object.fromEntries(concept.romanizations),
    notes: concept.notes,
  };
}

function page(query: string, finder: Finder, limit: number, words: Words, ink: Ink): string {
  const { results, nearest } = finder.find(query, limit);
  if (results.length > 0) return results.map((found) => entry(found, words, ink)).join('\n');
  const names = nearest.map(({ matched }) => isolated(matched, words.direction));
  const hint =
    names.length === 0
      ? ''
      : `${words.say('lookup.nearest', { names: names.join(words.say('report.separator')) })}\n`;
  return `${words.say('lookup.nothing', { query })}\n${hint}`;
}

function entry({ concept, matched, via, score }: Found, words: Words, ink: Ink): string {
  const names = Array.from(
    concept.terms.keys(),
    (language) => preferredTerm(concept, language)?.text ?? '',
  ).reverse();
  const head = `${names.map((name) => ink.bold(isolated(name, 'ltr'))).join('  ')}  ${ink.dim(`${words.say(`kinds.${concept.kind}`)} · ${concept.id}`)}`;
  const how = words.say(`lookup.via.${via}`, { matched, score: score.toFixed(2) });
  const lines = [
    concept.definition ?? '',
    ink.dim(how),
    ...terms(concept, words, ink),
    ...extras(concept, words, ink),
  ];
  return `${[head, ...lines.filter((line) => line !== '').map((line) => `  ${line}`)].join('\n')}\n`;
}

function terms(concept: Concept, words: Words, ink: Ink): string[] {
  const rows = Array.from(concept.terms).flatMap(([language, list]) =>
    list
      .filter(({ type }) => type !== 'derived' && type !== 'literal')
      .map((term) => ({ language, term, status: words.say(`statuses.${term.status}`) })),
  );
  const width = Math.max(0, ...rows.map(({ status }) => columnsOf(status)));
  return rows.map(({ language, term, status }) => {
    const color = { preferred: ink.green, admitted: ink.blue }[String(term.status)] ?? ink.yellow;
    const asides = asidesOf(term, words).map((aside) => `  ${ink.dim(aside)}`);
    return `${ink.dim(language)}  ${color(pad(status, width))}  ${isolated(term.text, 'ltr')}${asides.join('')}`;
  });
}

/** What the store adds to a form: its type, its vowels and how sure they are, a note. */
function asidesOf(term: Term, words: Words): string[] {
  const sure = term.confidence ?? 'high';
  const vowels = term.vocalized === undefined ? [] : [isolated(term.vocalized, 'ltr')];
  return [
    ...(term.type === 'full-form' ? [] : [words.say(`termTypes.${term.type}`)]),
    ...vowels,
    ...(sure === 'high' ? [] : [words.say(`lookup.vowels.${sure}`)]),
    ...(term.note === undefined ? [] : [term.note]),
  ];
}

function extras(concept: Concept, words: Words, ink: Ink): string[] {
  const romanized = Array.from(concept.romanizations, ([scheme, text]) => `${ink.dim(scheme)}  ${text}`);
  const { valid } = concept;
  const dates =
    valid === undefined ? [] : [words.say('lookup.valid', { from: valid.from ?? '…', to: valid.to ?? '…' })];
  const rivals =
    concept.lookAlikes.length === 0
      ? []
      : [words.say('lookup.lookAlikes', { names: concept.lookAlikes.join(', ') })];
  return [...romanized, ...dates, ...rivals, ...concept.notes.map((note) => `${ink.dim('!')} ${note}`)];
}
