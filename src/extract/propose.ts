import type { Kind } from '../model/concept.js';
import type { ImportedConcept, ImportedTerm } from '../model/imported.js';
import { countries } from '../text/exonyms.js';
import type { Counted, Gathered, Seen } from './gather.js';
import { likelyKind } from './kinds.js';

/** A name that a person may take into the store as it is. */
export interface Proposal {
  readonly concept: ImportedConcept;
  readonly kind: Kind;
  /** How often the texts have it. */
  readonly count: number;
  readonly first: Seen;
  readonly names: readonly Counted[];
  readonly renderings: readonly Counted[];
  readonly score: number;
}

/**
 * Makes concepts of gathered names: the form most often written is preferred, the others are listed. A single word
 * that closes the name of exactly one person is that person's short form, one that abbreviates a body that body's.
 * @param tags primary language tags of source and target.
 */
export function propose(
  names: readonly Gathered[],
  tags: { readonly source: string; readonly target: string },
): Proposal[] {
  const owners = ownersOf(names);
  const shorts = new Map<Gathered, Gathered>();
  for (const name of names) {
    const owner = owners.get(name.key);
    if (owner !== undefined) shorts.set(owner, name);
  }
  return names.filter(({ key }) => !owners.has(key)).map((name) => proposalOf(name, shorts.get(name), tags));
}

/** Single words → the one person whose name they close, or the one body that they abbreviate. */
function ownersOf(names: readonly Gathered[]): Map<string, Gathered> {
  const single = new Set(names.map(({ key }) => key).filter((key) => !key.includes(' ')));
  const owners = new Map<string, Gathered[]>();
  for (const name of names.filter((each) => likelyKind(each) === 'person')) {
    const last = name.key.split(' ').at(-1) ?? '';
    if (name.key !== last && single.has(last)) owners.set(last, [...(owners.get(last) ?? []), name]);
  }
  for (const [key, owner] of acronymOwners(names)) owners.set(key, owner);
  return new Map(
    Array.from(owners, ([key, [owner, ...more]]) =>
      more.length === 0 ? [key, owner] : [key, undefined],
    ).flatMap(pairOf),
  );
}

/** Single words that a translation abbreviates as it does a longer name → those names: إيغاد, IGAD. */
function acronymOwners(names: readonly Gathered[]): [string, Gathered[]][] {
  return names.flatMap((name): [string, Gathered[]][] => {
    const written = new Set(name.renderings.map(({ text }) => text));
    const owners = names.filter(
      (owner) => owner !== name && owner.acronyms.some((text) => written.has(text)),
    );
    return owners.length === 0 ? [] : [[name.key, owners]];
  });
}

const pairOf = ([key, owner]: (string | Gathered | undefined)[]): [string, Gathered][] =>
  typeof key === 'string' && typeof owner === 'object' ? [[key, owner]] : [];

function proposalOf(
  name: Gathered,
  short: Gathered | undefined,
  { source, target }: { readonly source: string; readonly target: string },
): Proposal {
  const kind = isState(name, source, target) ? 'state' : likelyKind(name);
  const { generics } = name;
  const inSource = [
    ...termsOf(name.names),
    ...shortTerms(short?.names ?? []),
    ...fullTerms(generics.map(({ word }) => `${word} ${name.names[0]?.text}`)),
  ];
  const inTarget = [
    ...termsOf(name.renderings),
    ...shortTerms(short?.renderings ?? []).filter(({ text }) => !name.acronyms.includes(text)),
    ...fullTerms(generics.map(({ target: text }) => text)),
    ...name.acronyms.map((text): ImportedTerm => ({ text, status: 'admitted', type: 'acronym' })),
  ];
  const terms = { [source]: inSource, ...(inTarget.length === 0 ? {} : { [target]: inTarget }) };
  const { count, first, names, renderings, score } = name;
  return { concept: { kind, terms }, kind, count, first, names, renderings, score };
}

const isState = ({ names, renderings }: Gathered, source: string, target: string): boolean =>
  countries(source, target).some(
    ([own, other]) => renderings[0]?.text === other || (renderings.length === 0 && names[0]?.text === own),
  );

const termsOf = (forms: readonly Counted[]): ImportedTerm[] =>
  forms.map(({ text }, at) => ({ text, status: at === 0 ? 'preferred' : 'nonpreferred' }));

const shortTerms = (forms: readonly Counted[]): ImportedTerm[] =>
  forms.slice(0, 1).map(({ text }) => ({ text, status: 'admitted', type: 'short-form' }));

const fullTerms = (texts: readonly string[]): ImportedTerm[] =>
  [...new Set(texts)].map((text) => ({ text, status: 'admitted', type: 'full-form' }));
