import {
  attribute,
  attributeNode,
  childElements,
  firstChild,
  type XmlElement,
  xmlNamespace,
} from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { unique } from '../core/ids.js';
import { agrees } from '../core/languages.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';
import { spanRef } from './glossary.js';
import { hosted } from './module.js';

/** The Translation Candidates module (section 5.1). */
export function* checkMatches(xliff: Xliff): Generator<Violation> {
  for (const { element: matches, host } of hosted(xliff, moduleNamespaces.mtc, 'matches')) {
    const each = childElements(matches, 'match');
    yield* unique(each, 'matches');
    for (const match of each) {
      yield* spanRef(match, host, xliff);
      yield* kinds(match);
      yield* languages(match, xliff);
    }
  }
}

function* kinds(match: XmlElement): Generator<Violation> {
  const subType = attributeNode(match, 'subType');
  if (subType !== undefined && attribute(match, 'type') === undefined)
    yield violation('attribute-needs', placeOf(match, subType), { attribute: 'subType', needed: 'type' });
}

/** A match that only serves for reference may be in any language. */
function* languages(match: XmlElement, { core, srcLang, trgLang }: Xliff): Generator<Violation> {
  const lang = attributeNode(match, 'lang', xmlNamespace);
  if (lang !== undefined)
    yield violation('unexpected-attribute', placeOf(match, lang), {
      attribute: lang.name,
      element: match.name,
    });
  const [source, target] = ['source', 'target'].map((name) => firstChild(match, name, core));
  if (source !== undefined) yield* agrees(source, 'srcLang', srcLang);
  if (target !== undefined && attribute(match, 'reference') !== 'yes')
    yield* agrees(target, 'trgLang', trgLang);
}
