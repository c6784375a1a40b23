import { statuses, termTypes } from '../../model/vocabulary.js';
import type { Item, TermSection } from './entry.js';
import { addNote, carriedFacts, exactOf, type Facts, type Tell } from './said.js';
import { schemeOfLabel } from './schemes.js';
import { statusOf, termTypeOf, writtenStatus, writtenType } from './vocabulary.js';

/** What a term section gathers as it is read. */
interface Gathered {
  readonly facts: Facts;
  readonly sources: string[];
  readonly notes: string[];
  readonly romanizations: Record<string, string>;
}

/**
 * What a term section says, under the keys of the store; nothing where it has no text.
 * @param romanizations of the concept: readings of a term add to them.
 */
export function understandTerm(
  { text, items }: TermSection,
  tag: string,
  romanizations: Record<string, string>,
  tell: Tell,
): Facts[] {
  if (text === '') {
    tell('tbx-empty-term', { tag });
    return [];
  }
  const { romanization, ...carried } = carriedFacts(items, tell);
  const { status, type, ...rest } = refined(carried, items);
  const gathered: Gathered = { facts: { text, status, type }, sources: [], notes: [], romanizations };
  for (const item of items) if (!isRefined(item, status, type)) takeItem(item, gathered, tell);
  const { facts, sources, notes } = gathered;
  if (sources.length > 0) facts['source'] = sources;
  if (notes.length > 0) facts['note'] = notes.join('; ');
  if (typeof romanization !== 'string') return [withCarried(facts, rest)];
  romanizations[romanization] = text;
  return [];
}

/** What was written beside a carrier since the export is kept beside what the carrier says, or before it. */
function withCarried(facts: Facts, carried: Facts): Facts {
  const { text, note, ...rest } = carried;
  const notes = [note, facts['note']].filter((each) => each !== undefined);
  return {
    ...facts,
    ...rest,
    ...(text === undefined ? {} : { text: exactOf(facts['text'], text) }),
    ...(note === undefined ? {} : { note: notes.length > 1 ? notes.join('; ') : note }),
  };
}

/** Whether the carrier says more exactly what an item says. */
const isRefined = ({ category }: Item, status: unknown, type: unknown): boolean =>
  (category === 'administrativeStatus' && status !== undefined) ||
  (category === 'termType' && type !== undefined);

/** Categories by which tools tell the status of a term. */
const statusNames: ReadonlySet<string> = new Set([
  'administrativeStatus',
  'normativeAuthorization',
  'usageStatus',
  'termStatus',
]);

function takeItem(item: Item, gathered: Gathered, tell: Tell): void {
  const { sources, notes } = gathered;
  const { category, value, target } = item;
  if (statusNames.has(category)) takeWord('status', statusOf(value), item, gathered, tell);
  else if (category === 'termType') takeWord('type', termTypeOf(value), item, gathered, tell);
  else if (category === 'source' && isPage(value)) sources.push(value);
  else if (category === 'externalCrossReference' && isPage(target)) sources.push(target);
  else if (category === 'reading') takeReading(item, gathered, tell);
  else if (category === 'partOfSpeech') addNote({ ...item, value: value.toLowerCase() }, notes, tell);
  else addNote(item, notes, tell);
}

const isPage = (value: string | undefined): value is string =>
  value !== undefined && /^https?:\/\//.test(value);

/** A value of a picklist; one that the store has no word for stays a note. */
function takeWord(
  key: 'status' | 'type',
  word: string | undefined,
  item: Item,
  { facts, notes }: Gathered,
  tell: Tell,
): void {
  if (word !== undefined && facts[key] === undefined) facts[key] = word;
  else addNote(item, notes, tell);
  if (word === undefined) tell('tbx-value', { category: item.category, value: item.value });
}

function takeReading(item: Item, { facts, notes, romanizations }: Gathered, tell: Tell): void {
  const label = item.with?.find(({ category }) => category === 'readingNote')?.value ?? '';
  const scheme = schemeOfLabel(label);
  if (scheme !== undefined) romanizations[scheme] = item.value;
  else if (label === 'vocalized') facts['vocalized'] = item.value;
  else addNote(item, notes, tell);
}

/**
 * A carrier refines a status or type that the category blurs. Where somebody has changed the category since, the
 * carrier is out of date and the category counts.
 */
function refined(carried: Facts, items: readonly Item[]): Facts {
  const { status, type, ...rest } = carried;
  const written = (name: string): string | undefined =>
    items.find(({ category }) => category === name)?.value;
  const statusWord = statuses.find((word) => word === status);
  const typeWord = termTypes.find((word) => word === type);
  const statusSaid = written('administrativeStatus');
  const typeSaid = written('termType');
  const holds =
    statusWord !== undefined && (statusSaid ?? writtenStatus(statusWord)) === writtenStatus(statusWord);
  const isType =
    typeWord !== undefined &&
    (typeSaid === undefined || [true, false].some((martif) => writtenType(typeWord, martif) === typeSaid));
  return {
    ...rest,
    ...(holds ? { status: statusWord } : {}),
    ...(isType ? { type: typeWord } : {}),
  };
}
