import type { Concept, Term, Validity } from '../model/concept.js';
import type { Problem } from '../model/problem.js';
import { romanize } from '../romanize/schemes/romanize.js';
import { nearest } from '../text/distance.js';
import { claimedForms, formKey } from './forms.js';
import type { Path } from './yaml.js';

/** A concept and the file that states it. */
export interface Stated {
  readonly concept: Concept;
  readonly file: string;
  /** Where a path below the concept stands in its file. */
  locate(path: Path): { line: number; column: number };
}

type Check = (stated: Stated, store: ReadonlyMap<string, Stated>) => Problem[];

/** Faults that a store can be read with all the same: what two concepts share, the other language decides. */
const doubtful: ReadonlySet<string> = new Set(['form-claimed', 'romanization', 'vowels']);

/** Whether a store may be used in spite of a problem; a large gazetteer is never without such. */
export const isDoubt = ({ message }: Problem): boolean => doubtful.has(message);

/** Everything that the schema cannot say: that a store agrees with itself. Proofs are run apart. */
export function storeProblems(stated: readonly Stated[]): Problem[] {
  const store = new Map<string, Stated>();
  const twice = stated.flatMap((each): Problem[] => {
    const earlier = store.get(each.concept.id);
    if (earlier === undefined) store.set(each.concept.id, each);
    return earlier === undefined
      ? []
      : [problem(each, [], 'id-twice', { id: each.concept.id, other: earlier.file })];
  });
  const checks: readonly Check[] = [
    onePreferred,
    noTermTwice,
    referencesResolve,
    licencesResolve,
    vowelsAgree,
    romanizationsAgree,
    datesInOrder,
  ];
  return [
    ...twice,
    ...stated.flatMap((each) => checks.flatMap((check) => check(each, store))),
    ...sharedForms(stated),
  ];
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

/** A form that two concepts claim, without either stating the homonymy. */
function sharedForms(stated: readonly Stated[]): Problem[] {
  const claims = new Map<string, { stated: Stated; term: Term }>();
  return stated.flatMap((each) =>
    claimedForms(each.concept.terms).flatMap(({ language, term, key }): Problem[] => {
      const claim = claims.get(`${language} ${key}`);
      if (claim === undefined) claims.set(`${language} ${key}`, { stated: each, term });
      if (claim === undefined || claim.stated === each || areHomonyms(claim.stated.concept, each.concept))
        return [];
      const values = { text: term.text, id: each.concept.id, other: claim.stated.concept.id };
      return [problem(each, ['terms', language], 'form-claimed', values)];
    }),
  );
}

const areHomonyms = (a: Concept, b: Concept): boolean =>
  a.homonymOf.includes(b.id) || b.homonymOf.includes(a.id);
