import { type XmlAttributeValues, type XmlValue, xml } from '../xml/build.js';
import { categoryOf, type Meta } from './categories.js';
import type { Dialect } from './dialects.js';
import type { Entry, Item, LanguageSection, TermSection } from './entry.js';

/** Names that ISO 30042:2019 changed. */
const elementNames = {
  v3: { entry: 'conceptEntry', language: 'langSec', term: 'termSec' },
  v2: { entry: 'termEntry', language: 'langSet', term: 'tig' },
} as const;

/** An entry as an element, in the style of a dialect. */
export function entryXml(entry: Entry, dialect: Dialect): XmlValue {
  const names = dialect.style === 'martif' ? elementNames.v2 : elementNames.v3;
  const itemXml = (item: Item): XmlValue => writeItem(item, dialect);
  const term = ({ text, items }: TermSection): XmlValue =>
    xml(names.term, {}, [xml('term', {}, [text]), ...termNotesFirst(items).map(itemXml)]);
  const language = ({ tag, items, terms }: LanguageSection): XmlValue =>
    xml(names.language, { 'xml:lang': tag }, [...items.map(itemXml), ...terms.map(term)]);
  return xml(names.entry, { id: entry.id }, [...entry.items.map(itemXml), ...entry.languages.map(language)]);
}

/** The order that the core structure asks for. */
const termNotesFirst = (items: readonly Item[]): Item[] => {
  const isTermNote = ({ category }: Item): boolean => categoryOf(category)?.meta === 'termNote';
  return [...items.filter(isTermNote), ...items.filter((item) => !isTermNote(item))];
};

const groupOf: Readonly<Partial<Record<Meta, string>>> = {
  admin: 'adminGrp',
  descrip: 'descripGrp',
  termNote: 'termNoteGrp',
};

function writeItem(item: Item, dialect: Dialect): XmlValue {
  const { category, value, target } = item;
  const known = categoryOf(category);
  if (known === undefined) return xml('note', {}, [value]);
  const attributes: XmlAttributeValues = { ...(target === undefined ? {} : { target }) };
  const own =
    dialect.style === 'dct'
      ? xml(`${known.module}:${category}`, attributes, [value])
      : xml(known.meta, { type: category, ...attributes }, [value]);
  const group = groupOf[known.meta];
  return item.with === undefined || group === undefined
    ? own
    : xml(group, {}, [own, ...item.with.map((each) => writeItem(each, dialect))]);
}
