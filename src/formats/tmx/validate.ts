import { checkGrammar } from '../xml/grammar/check.js';
import { grammarConstraints } from '../xml/grammar/constraints.js';
import {
  attribute,
  attributeNode,
  descendants,
  firstChild,
  type XmlDocument,
  type XmlElement,
} from '../xml/tree.js';
import { advice, placeOf, type Validator, type Violation, violation } from '../xml/violation.js';
import { tmxGrammar } from './grammar.js';
import { translationUnit, variantIn } from './units.js';

/** TMX 1.4b: its grammar, and what its DTD cannot say. */
export const tmxValidator: Validator = {
  id: 'tmx',
  label: 'TMX',
  families: [
    ...grammarConstraints,
    {
      id: 'tmx',
      constraints: [
        'tmx-date',
        'tmx-source-language',
        'tmx-code-twice',
        'tmx-code-unopened',
        'tmx-code-unclosed',
        'tmx-deprecated',
      ],
    },
  ],
  claims: ({ local, uri }) => local === 'tmx' && uri === '',
  validate: (document) =>
    [...checkGrammar(document, tmxGrammar), ...beyondGrammar(document)].sort(
      (a, b) => a.place.start - b.place.start,
    ),
};

function* beyondGrammar({ root }: XmlDocument): Generator<Violation> {
  const header = firstChild(root, 'header');
  const srclang = header === undefined ? undefined : attribute(header, 'srclang');
  for (const element of descendants(root)) {
    if (element.local === 'tu') yield* checkSource(element, srclang);
    else if (element.local === 'seg') yield* checkCodes(element);
    yield* checkDeprecated(element);
  }
}

/** 2.2, srclang: the variant that holds the source is in this language. */
function* checkSource(tu: XmlElement, srclang: string | undefined): Generator<Violation> {
  const unit = translationUnit(tu, srclang);
  const { sourceLanguage, variants } = unit;
  if (sourceLanguage === undefined || variants.length === 0 || variantIn(unit, sourceLanguage) !== undefined)
    return;
  const found = variants.map(({ language }) => language).join(', ');
  yield advice('tmx-source-language', placeOf(tu), { language: sourceLanguage, found });
}

/** 4.2: every `bpt` has one `ept` of its segment behind it with the same `i`, and no other has that `i`. */
function* checkCodes(seg: XmlElement): Generator<Violation> {
  const open = new Map<string, XmlElement>();
  const seen = new Set<string>();
  for (const code of descendants(seg)) {
    const i = attribute(code, 'i') ?? '';
    if (code.local === 'bpt') {
      if (seen.has(i)) yield violation('tmx-code-twice', placeOf(code), { i });
      seen.add(i);
      open.set(i, code);
    } else if (code.local === 'ept' && !open.delete(i))
      yield violation('tmx-code-unopened', placeOf(code), { i });
  }
  for (const [i, code] of open) yield violation('tmx-code-unclosed', placeOf(code), { i });
}

/** What 1.4 keeps for the sake of older files only. */
function* checkDeprecated(element: XmlElement): Generator<Violation> {
  if (element.local === 'ut')
    yield advice('tmx-deprecated', placeOf(element), { name: '<ut>', instead: '<ph>' });
  const lang = attributeNode(element, 'lang');
  if (lang !== undefined)
    yield advice('tmx-deprecated', placeOf(element, lang), { name: 'lang', instead: 'xml:lang' });
}
