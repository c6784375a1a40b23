import { checkGrammar } from '../../xml/grammar/check.js';
import { descendants, type XmlDocument } from '../../xml/tree.js';
import { placeOf, type Validator, type Violation, violation } from '../../xml/violation.js';
import { tbxNamespace } from '../dialects.js';
import { checkDialect, declaredDialect } from './check-dialect.js';
import { checkReferences } from './check-references.js';
import { checkOwnElement, checkValues } from './check-values.js';
import { tbxConstraints } from './constraints.js';
import { editionOf } from './grammar/editions.js';

/** TBX of both editions: core structure, ids and references; of ISO 30042:2019 also the public dialects. */
export const tbxValidator: Validator = {
  id: 'tbx',
  label: 'TBX',
  claims: ({ local }) => local === 'tbx' || local === 'martif',
  families: tbxConstraints,
  validate: validateTbx,
};

/** Every violation of a TBX file, in the order of the file. */
function validateTbx(document: XmlDocument): Violation[] {
  const { root } = document;
  const isMartif = root.local === 'martif';
  const elements = [root, ...descendants(root)];
  const dialect = isMartif ? undefined : declaredDialect(root);
  const found = [
    ...(isMartif || root.uri === tbxNamespace ? [] : [otherNamespace(document)]),
    ...checkGrammar(document, editionOf(isMartif, root.uri)),
    ...checkReferences(elements),
    ...elements.flatMap((element) => [
      ...checkValues(element, isMartif),
      ...(element.uri === root.uri ? [] : checkOwnElement(element)),
      ...(dialect === undefined || root.uri !== tbxNamespace ? [] : checkDialect(element, dialect)),
    ]),
  ];
  return found.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
}

const otherNamespace = ({ root }: XmlDocument): Violation =>
  violation('tbx-namespace', placeOf(root), { namespace: root.uri, expected: tbxNamespace });
