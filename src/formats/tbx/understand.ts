import { kinds } from '../../model/vocabulary.js';
import { storeTag } from '../stored/tags.js';
import type { Entry, Item, LanguageSection } from './entry.js';
import { storeIdOf } from './ids.js';
import { addNote, carriedFacts, exactOf, type Facts, noteOf, type Tell } from './said.js';
import { schemeOfTag } from './schemes.js';
import { understandTerm } from './understand-term.js';

/**
 * What an entry says, under the keys of the store, still to be sifted. What the store has no key for is kept as
 * notes, each under the name of its category.
 */
export function understand(entry: Entry, tell: Tell): Facts {
  const facts: Facts = {};
  const notes: string[] = [];
  const romanizations: Record<string, string> = {};
  if (entry.id !== undefined) facts['id'] = storeIdOf(entry.id);
  for (const item of entry.items) takeItem(item, facts, notes, tell);
  for (const language of byPreference(entry.languages)) takeLanguageItems(language, facts, notes, tell);
  const terms = termsOf(entry.languages, romanizations, notes, tell);
  if (Object.keys(romanizations).length > 0) facts['romanizations'] = romanizations;
  if (notes.length > 0) facts['notes'] = notes;
  return { ...withCarried(facts, carriedFacts(entry.items, tell)), terms };
}

/** What was written beside a carrier since the export is kept beside what the carrier says, or before it. */
function withCarried(facts: Facts, carried: Facts): Facts {
  const { definition, notes, romanizations, ...rest } = carried;
  return {
    ...facts,
    ...rest,
    ...(definition === undefined ? {} : { definition: exactOf(facts['definition'], definition) }),
    ...(notes === undefined ? {} : { notes: [...asList(notes), ...asList(facts['notes'])] }),
    ...(romanizations === undefined
      ? {}
      : { romanizations: { ...asRecord(romanizations), ...asRecord(facts['romanizations']) } }),
  };
}

/** English first: of several definitions the store takes one, and shows it to a translator into English. */
const byPreference = (languages: readonly LanguageSection[]): LanguageSection[] =>
  languages.toSorted((a, b) => Number(isEnglish(b)) - Number(isEnglish(a)));

const isEnglish = ({ tag }: LanguageSection): boolean => /^en\b/i.test(tag);

function takeItem(item: Item, facts: Facts, notes: string[], tell: Tell): void {
  const { category, value } = item;
  if (category === 'subjectField' && takeKind(value, facts)) return;
  if (category === 'crossReference' && takeReference(item, facts)) return;
  if (category === 'definition' && facts['definition'] === undefined) takeDefinition(item, facts, notes);
  else addNote(item, notes, tell);
}

function takeDefinition({ value, with: beside = [] }: Item, facts: Facts, notes: string[]): void {
  facts['definition'] = value;
  for (const item of beside) notes.push(`definition ${noteOf(item)}`);
}

function takeKind(value: string, facts: Facts): boolean {
  const name = value.toLowerCase().replaceAll(' ', '-');
  const kind = kinds.find((each) => each === name);
  if (kind === undefined || facts['kind'] !== undefined) return false;
  facts['kind'] = kind;
  return true;
}

const relationNames: ReadonlySet<string> = new Set(['partOf', 'metonymOf', 'replacedBy']);
const listNames: ReadonlyMap<string, string> = new Map([
  ['lookAlike', 'lookAlikes'],
  ['homonymOf', 'homonymOf'],
]);

/** References whose text says which of the store's they are. */
function takeReference({ value, target }: Item, facts: Facts): boolean {
  if (target === undefined) return false;
  const id = storeIdOf(target);
  if (relationNames.has(value)) facts['relations'] = { ...asRecord(facts['relations']), [value]: id };
  const list = listNames.get(value);
  if (list !== undefined) facts[list] = [...asList(facts[list]), id];
  return relationNames.has(value) || list !== undefined;
}

const asRecord = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Language level: a definition where the concept has none; everything else as notes of the concept. */
function takeLanguageItems({ tag, items }: LanguageSection, facts: Facts, notes: string[], tell: Tell): void {
  for (const item of items) {
    const isFirst = item.category === 'definition' && facts['definition'] === undefined;
    if (isFirst || item.category === 'transacGrp') takeItem(item, facts, notes, tell);
    else notes.push(`[${tag}] ${noteOf(item)}`);
  }
}

function termsOf(
  languages: readonly LanguageSection[],
  romanizations: Record<string, string>,
  notes: string[],
  tell: Tell,
): Record<string, Facts[]> {
  const terms = new Map<string, Facts[]>();
  for (const language of languages) {
    const scheme = schemeOfTag(language.tag);
    const first = language.terms.find(({ text }) => text !== '')?.text;
    if (scheme !== undefined && first !== undefined) romanizations[scheme] = first;
    else if (storeTag(language.tag) === undefined) keepAsNotes(language, notes, tell);
    else {
      const read = language.terms.flatMap((term) => understandTerm(term, language.tag, romanizations, tell));
      terms.set(language.tag, [...(terms.get(language.tag) ?? []), ...read]);
    }
  }
  return Object.fromEntries(terms);
}

/** Terms of a language that cannot be told are no terms of the store; they are not lost either. */
function keepAsNotes({ tag, terms }: LanguageSection, notes: string[], tell: Tell): void {
  const texts = terms.map(({ text }) => text).filter((text) => text !== '');
  tell('tbx-language', { tag, terms: texts.join(', ') });
  if (texts.length > 0) notes.push(`[${tag}] ${texts.join('; ')}`);
}
