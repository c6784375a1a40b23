import { checkGrammar } from '../../xml/grammar/check.js';
import { attribute, type XmlDocument } from '../../xml/tree.js';
import { placeOf, type Validator, type Violation, violation } from '../../xml/violation.js';
import { xliffConstraints } from './constraints.js';
import { checkAnnotations } from './core/annotations.js';
import { checkEditing } from './core/editing.js';
import { checkExtensions } from './core/extensions.js';
import { checkFragments } from './core/fragment-refs.js';
import { checkIds } from './core/ids.js';
import { checkLanguages } from './core/languages.js';
import { checkPairs } from './core/pairs.js';
import { checkReferences } from './core/references.js';
import { checkSegments } from './core/segments.js';
import { grammarOf } from './grammar/versions.js';
import { checkChanges } from './modules/changes.js';
import { checkGlossary } from './modules/glossary.js';
import { checkIts } from './modules/its.js';
import { checkMatches } from './modules/matches.js';
import { checkMetadata } from './modules/metadata.js';
import { checkResources } from './modules/resources.js';
import { checkSizes } from './modules/sizes.js';
import { checkStyles } from './modules/styles.js';
import { checkValidation } from './modules/validation.js';
import { structureOf, type Xliff } from './structure.js';
import { checkXliff12 } from './v12/constraints.js';
import { namespace12, xliff12 } from './v12/grammar.js';

/** What no grammar can say of an XLIFF 2.x document, family by family. */
const families: readonly ((xliff: Xliff) => Iterable<Violation>)[] = [
  checkIds,
  checkExtensions,
  checkReferences,
  checkFragments,
  checkPairs,
  checkEditing,
  checkLanguages,
  checkSegments,
  checkAnnotations,
  checkGlossary,
  checkMatches,
  checkMetadata,
  checkResources,
  checkChanges,
  checkSizes,
  checkValidation,
  checkStyles,
  checkIts,
];

/** XLIFF 1.2, 2.0, 2.1 and 2.2: their grammars, and the constraints that no schema can say. */
export const xliffValidator: Validator = {
  id: 'xliff',
  label: 'XLIFF',
  claims: ({ local, uri }) =>
    local === 'xliff' && (uri === '' || uri.startsWith('urn:oasis:names:tc:xliff:')),
  families: xliffConstraints,
  validate,
};

function validate(document: XmlDocument): Violation[] {
  const found = document.root.uri === namespace12 ? version1(document) : version2(document);
  return found.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
}

function version1(document: XmlDocument): Violation[] {
  return [...checkGrammar(document, xliff12), ...checkXliff12(document.root)];
}

function version2(document: XmlDocument): Violation[] {
  const { root } = document;
  const version = attribute(root, 'version');
  const grammar = grammarOf(root.uri, version);
  if (grammar === undefined)
    return [violation('unknown-version', placeOf(root), { namespace: root.uri, version: version ?? '' })];
  const xliff = structureOf(root);
  return [...checkGrammar(document, grammar), ...families.flatMap((check) => [...check(xliff)])];
}
