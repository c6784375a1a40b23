import { positionOf } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';
import { fromIcu } from '../../text/segmentation/icu.js';
import { IcuFault } from '../../text/segmentation/icu-class.js';
import type { BreakRule, BreakRules } from '../../text/segmentation/rules.js';
import { parseXml } from '../xml/parse.js';
import {
  attribute,
  childElements,
  firstChild,
  textOf,
  type XmlDocument,
  type XmlElement,
} from '../xml/tree.js';
import { srxNamespaces } from './srx.js';

/** What an SRX file holds. */
export interface SrxRules {
  /** Name of a set of rules → the rules. */
  readonly sets: ReadonlyMap<string, BreakRules>;
  /** Which sets are for which languages, in the file's order. */
  readonly maps: readonly SrxMap[];
  /** Whether every map that fits a language counts, and not the first alone. */
  readonly cascade: boolean;
}

export interface SrxMap {
  readonly languages: RegExp;
  readonly set: string;
}

/**
 * The rules of an SRX file, 2.0 or 1.0, every pattern tried.
 * @throws {Trouble} where it is no SRX, names a set that is not there, or has a pattern that cannot be translated.
 */
export function readSrx(file: string, text: string): SrxRules {
  const document = parseXml(file, text);
  const { root } = document;
  const body = firstChild(root, 'body');
  if (root.local !== 'srx' || !srxNamespaces.has(root.uri) || body === undefined)
    throw fault(document, root, 'not-srx', { root: root.name });
  const header = firstChild(root, 'header');
  const sets = new Map<string, BreakRules>();
  for (const element of below(body, 'languagerules', 'languagerule'))
    sets.set(
      attribute(element, 'languagerulename') ?? '',
      childElements(element, 'rule').map((rule) => ruleOf(document, rule)),
    );
  return {
    sets,
    maps: mapsIn(body).map((map) => mapOf(document, map, sets)),
    cascade: header !== undefined && attribute(header, 'cascade') === 'yes',
  };
}

/** The rules for a language, none where no map fits it. */
export function rulesFor({ sets, maps, cascade }: SrxRules, language: string): BreakRules {
  const fitting = maps.filter(({ languages }) => languages.test(language));
  return (cascade ? fitting : fitting.slice(0, 1)).flatMap(({ set }) => sets.get(set) ?? []);
}

const below = (parent: XmlElement, outer: string, inner: string): XmlElement[] =>
  childElements(parent, outer).flatMap((element) => childElements(element, inner));

/** 1.0 has a `maprule` around its maps. */
const mapsIn = (body: XmlElement): XmlElement[] => [
  ...below(body, 'maprules', 'languagemap'),
  ...childElements(body, 'maprules').flatMap((element) => below(element, 'maprule', 'languagemap')),
];

function ruleOf(document: XmlDocument, rule: XmlElement): BreakRule {
  const pattern = (name: string): string => {
    const element = firstChild(rule, name);
    if (element === undefined) return '';
    const icu = textOf(element);
    translated(document, element, icu);
    return icu;
  };
  return {
    breaks: attribute(rule, 'break') !== 'no',
    before: pattern('beforebreak'),
    after: pattern('afterbreak'),
  };
}

function mapOf(document: XmlDocument, map: XmlElement, sets: SrxRules['sets']): SrxMap {
  const set = attribute(map, 'languagerulename') ?? '';
  if (!sets.has(set)) throw fault(document, map, 'srx-no-set', { set });
  const { source, flags } = translated(document, map, attribute(map, 'languagepattern') ?? '');
  return { languages: new RegExp(`^(?:${source})$`, `v${flags}`), set };
}

function translated(document: XmlDocument, element: XmlElement, icu: string) {
  try {
    return fromIcu(icu);
  } catch (error) {
    if (!(error instanceof IcuFault)) throw error;
    throw fault(document, element, 'srx-pattern', { pattern: icu, part: error.text });
  }
}

function fault(
  { file, lineStarts }: XmlDocument,
  { start }: XmlElement,
  message: string,
  values: Record<string, string>,
) {
  return new Trouble([{ file, ...positionOf(lineStarts, start), message, values }]);
}
