import { attribute, childElements, textOf, type XmlElement, xmlNamespace } from '../xml/tree.js';
import { collapsed } from './carrier.js';
import type { Entry, Item, LanguageSection, TermSection } from './entry.js';

/** What the levels are called in TBX 3, TBX 2 and the early TBX-Min. */
const entryNames: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry', 'entry']);
const languageNames: ReadonlySet<string> = new Set(['langSec', 'langSet', 'langGroup']);
const termNames: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig', 'termGroup']);
const groupName = /^(?:admin|descrip|termNote|transac|term)Grp$/;
const metaNames: ReadonlySet<string> = new Set([
  'admin',
  'adminNote',
  'descrip',
  'descripNote',
  'ref',
  'termNote',
  'transac',
  'transacNote',
  'xref',
]);

export const isEntryName = (local: string): boolean => entryNames.has(local);
export const isLanguageName = (local: string): boolean => languageNames.has(local);

/** An entry as it stands in a file, in whichever version and style, by the local names of its elements. */
export function readEntry(element: XmlElement): Entry {
  const languages = childElements(element, undefined).filter(({ local }) => languageNames.has(local));
  return {
    id: attribute(element, 'id'),
    items: itemsOf(element, languageNames),
    languages: languages.map(readLanguage),
  };
}

function readLanguage(element: XmlElement): LanguageSection {
  const children = childElements(element);
  const terms = children.filter(({ local }) => termNames.has(local)).map(readTerm);
  const loose = children.filter(({ local }) => local === 'term').map((term) => collapsed(textOf(term)));
  return {
    tag: attribute(element, 'lang', xmlNamespace) ?? attribute(element, 'lang') ?? '',
    items: itemsOf(element, inLanguage),
    terms: withLooseTerms(terms, loose),
  };
}

/** Terms that stand outside any section belong to the sections that have none, else have one of their own. */
function withLooseTerms(terms: readonly TermSection[], loose: readonly string[]): TermSection[] {
  const waiting = [...loose];
  const filled = terms.map((term) => (term.text === '' ? { ...term, text: waiting.shift() ?? '' } : term));
  return [...filled, ...waiting.map((text) => ({ text, items: [] }))];
}

const inTerm: ReadonlySet<string> = new Set(['term']);
const inLanguage: ReadonlySet<string> = new Set([...termNames, 'term']);

/** A term with what is said of it; `ntig` wraps term and term notes in a group. */
function readTerm(element: XmlElement): TermSection {
  const holders = [element, ...childElements(element).filter(({ local }) => local === 'termGrp')];
  const term = holders.flatMap((holder) => childElements(holder)).find(({ local }) => local === 'term');
  return {
    text: term === undefined ? '' : collapsed(textOf(term)),
    items: holders.flatMap((holder) => itemsOf(holder, inTerm)),
  };
}

/** The data categories right below an element, groups as one; what is of another level is left to it. */
function itemsOf(element: XmlElement, others: ReadonlySet<string>): Item[] {
  return childElements(element)
    .filter(({ local }) => !others.has(local) && local !== 'termGrp')
    .flatMap(readItems);
}

function readItems(element: XmlElement): Item[] {
  if (!groupName.test(element.local)) return [readItem(element)];
  const [first, ...rest] = childElements(element).flatMap(readItems);
  if (element.local === 'transacGrp') return [{ category: 'transacGrp', value: collapsed(textOf(element)) }];
  return first === undefined ? [] : [{ ...first, ...(rest.length > 0 ? { with: rest } : {}) }];
}

function readItem(element: XmlElement): Item {
  const target = attribute(element, 'target');
  return {
    category: metaNames.has(element.local) ? (attribute(element, 'type') ?? '') : element.local,
    value: collapsed(textOf(element)),
    ...(target === undefined ? {} : { target }),
  };
}
