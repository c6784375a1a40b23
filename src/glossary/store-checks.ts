import type { Concept, Validity } from '../model/concept.js';
import type { Problem } from '../model/problem.js';
import { romanize } from '../romanize/schemes/romanize.js';
import { nearest } from '../text/distance.js';
import { claimedForms, formKey } from './forms.js';
import type { Path } from './yaml.js';

/** A concept and the file that states it. */
export interface Stated {
  readonly id: string;
  readonly concept: Concept;
  readonly file: string;
  /** Where a path below the concept stands in its file. */
  locate(path: Path): { line: number; column: number };
}

/** @param store concept → the file that states it. */
type Check = (stated: Stated, store: ReadonlyMap<string, string>) => Problem[];

/** Faults that a store can be read with all the same: what two concepts share, the other language decides. */
const doubtful: ReadonlySet<string> = new Set(['form-claimed', 'romanization', 'vowels']);

/** Whether a store may be used in spite of a problem; a large gazetteer is never without such. */
export const isDoubt = ({ message }: Problem): boolean => doubtful.has(message);

/**
 * Everything that the schema cannot say: that a store agrees with itself. Proofs are run apart.
 * @param stated gone through twice, for ids alone and for all of it; no concept is held.
 */
export function storeProblems(stated: Iterable<Stated>): Problem[] {
  const store = new Map<string, string>();
  const twice: Problem[] = [];
  for (const each of stated) {
    const { id } = each;
    const other = store.get(id);
    if (other === undefined) store.set(id, each.file);
    else twice.push(problem(each, [], 'id-twice', { id, other }));
  }
  const own: Problem[] = [];
  const shared: Problem[] = [];
  const claims: Claims = new Map();
  for (const each of stated) {
    for (const check of checks) own.push(...check(each, store));
    shared.push(...sharedForms(each, claims));
  }
  return [...twice, ...own, ...shared];
}

function problem(stated: Stated, path: Path, message: string, values: Problem['values']): Problem {
  return { file: stated.file, ...stated.locate(path), message, values };
}

const onePreferred: Check = (stated) =>
  Array.from(stated.concept.terms).flatMap(([language, terms]): Problem[] => {
    const preferred = terms.filter(({ status }) => status === 'preferred').map(({ text }) => text);
    if (preferred.length === 1) return [];
    const values = { id: stated.concept.id, language, terms: preferred.join(', ') };
    return [
      problem(stated, ['terms', language], preferred.length === 0 ? 'no-preferred' : 'two-preferred', values),
    ];
  });

const noTermTwice: Check = (stated) =>
  Array.from(stated.concept.terms).flatMap(([language, terms]) => {
    const texts = terms.map(({ text }) => text);
    return texts
      .filter((text, index) => texts.indexOf(text) !== index)
      .map((text) => problem(stated, ['terms', language], 'term-twice', { id: stated.concept.id, text }));
  });

const referencesResolve: Check = (stated, store) => {
  const { relations, lookAlikes, homonymOf } = stated.concept;
  const references: [Path, string | undefined][] = [
    [['relations', 'partOf'], relations.partOf],
    [['relations', 'metonymOf'], relations.metonymOf],
    [['relations', 'replacedBy'], relations.replacedBy],
    ...lookAlikes.map((id, index): [Path, string] => [['lookAlikes', index], id]),
    ...homonymOf.map((id, index): [Path, string] => [['homonymOf', index], id]),
  ];
  return references.flatMap(([path, id]): Problem[] => {
    if (id === undefined || (store.has(id) && id !== stated.concept.id)) return [];
    return [problem(stated, path, 'unknown-concept', { id, near: nearest(id, store.keys()) ?? '' })];
  });
};

const licencesResolve: Check = (stated) =>
  Array.from(stated.concept.terms).flatMap(([language, terms]) => {
    const texts = new Set(terms.map(({ text }) => text));
    return terms.flatMap((term) =>
      (term.licensedBy ?? [])
        .filter((text) => !texts.has(text) || text === term.text)
        .map((text) => problem(stated, ['terms', language], 'unknown-licence', { text, term: term.text })),
    );
  });

const vowelsAgree: Check = (stated) =>
  Array.from(stated.concept.terms).flatMap(([language, terms]) => {
    const key = formKey(language);
    return terms
      .filter(({ text, vocalized }) => vocalized !== undefined && key(vocalized) !== key(text))
      .map(({ text, vocalized }) =>
        problem(stated, ['terms', language], 'vowels', { text, vocalized: vocalized ?? '' }),
      );
  });

/** A stored romanization is what its scheme makes of the vocalised form. */
const romanizationsAgree: Check = (stated) => {
  const { concept } = stated;
  const arabic = Array.from(concept.terms.values()).flat();
  const vocalized = arabic.find(
    (term) => term.status === 'preferred' && term.vocalized !== undefined,
  )?.vocalized;
  if (vocalized === undefined) return [];
  return Array.from(concept.romanizations).flatMap(([scheme, text]): Problem[] => {
    const computed = romanize(vocalized, scheme)?.text;
    if (computed === undefined || spelledAlike(computed, text)) return [];
    const values = { id: concept.id, scheme, text, computed, vocalized };
    return [problem(stated, ['romanizations', scheme], 'romanization', values)];
  });
};

/** Capitals, spaces and the shape of apostrophes are no part of a scheme; nor is uww for ūw, which print has too. */
const spelledAlike = (a: string, b: string): boolean => bareLetters(a) === bareLetters(b);

const bareLetters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʻʼʿʾ]/gu, "'")
    .replace(/[^\p{L}\p{M}']/gu, '')
    .replace(/ūw/gu, 'uww')
    .replace(/īy/gu, 'iyy');

/** A year and a month of it are in order either way: dates are compared as exactly as both are stated. */
function isReversed({ from, to }: Validity = {}): boolean {
  if (from === undefined || to === undefined) return false;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
}

const datesInOrder: Check = (stated) => {
  const { concept } = stated;
  const terms = Array.from(concept.terms.values()).flat();
  return [
    { name: concept.id, valid: concept.valid },
    ...terms.map((term) => ({ name: term.text, valid: term.valid })),
  ]
    .filter(({ valid }) => isReversed(valid))
    .map(({ name, valid }) =>
      problem(stated, ['valid'], 'dates', { name, from: valid?.from ?? '', to: valid?.to ?? '' }),
    );
};

/** Who claims a form first. */
type Claimant = Pick<Concept, 'id' | 'homonymOf'>;

/** Language → form → its claimant. */
type Claims = Map<string, Map<string, Claimant>>;

const unrelated: readonly string[] = [];

/** Forms that an earlier concept claims too, without either stating the homonymy. */
function sharedForms(each: Stated, claims: Claims): Problem[] {
  const { id, homonymOf, terms } = each.concept;
  const own: Claimant = { id, homonymOf: homonymOf.length > 0 ? homonymOf : unrelated };
  return claimedForms(terms).flatMap(({ language, term, key }): Problem[] => {
    const inLanguage = claims.get(language) ?? new Map<string, Claimant>();
    claims.set(language, inLanguage);
    const claim = inLanguage.get(key);
    if (claim === undefined) inLanguage.set(key, own);
    if (claim === undefined || claim === own || areHomonyms(claim, own)) return [];
    return [problem(each, ['terms', language], 'form-claimed', { text: term.text, id, other: claim.id })];
  });
}

const areHomonyms = (a: Claimant, b: Claimant): boolean =>
  a.homonymOf.includes(b.id) || b.homonymOf.includes(a.id);

const checks: readonly Check[] = [
  onePreferred,
  noTermTwice,
  referencesResolve,
  licencesResolve,
  vowelsAgree,
  romanizationsAgree,
  datesInOrder,
];
