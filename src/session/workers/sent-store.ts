import type { Glossary } from '../../glossary/glossary.js';
import { compileGlossary } from '../../match/compiled/compile.js';
import { openGlossary } from '../../match/compiled/open.js';
import { glossaryFingerprint, rememberFingerprint } from '../fingerprint.js';

/** A store as bytes, which cross to a thread as they are. */
export function sentStore(glossary: Glossary): Uint8Array {
  if ('bytes' in glossary && glossary.bytes instanceof Uint8Array) return glossary.bytes;
  return compileGlossary(glossary, { key: '', says: glossaryFingerprint(glossary), doubts: 0 });
}

/** The store that was sent, known by the same fingerprint. */
export function receivedStore(bytes: Uint8Array): Glossary {
  const glossary = openGlossary(bytes);
  if (glossary === undefined) throw new Error('a store that was sent to a thread did not arrive whole');
  rememberFingerprint(glossary, glossary.says);
  return glossary;
}
