import type { Kind, Relations, Status, StoredTerm, TermType, Validity } from './generated/glossary.js';

export type {
  Kind,
  Relations,
  Status,
  StoredConcept,
  StoredGlossary,
  StoredTerm,
  TermType,
  Validity,
} from './generated/glossary.js';

/** One name of a concept in one language. */
export interface Term extends Omit<StoredTerm, 'type'> {
  readonly type: TermType;
}

/** How a house introduces a name: the term it opens with, what glosses that, and the term for later mentions. */
export interface Mention {
  /** The language of the terms (BCP 47 primary tag). */
  readonly language: string;
  readonly term: string;
  /** What follows the term at first mention, as written: ` (SDF)`, `, known as Daesh`; may be empty. */
  readonly gloss: string;
  /** Absent where the house does not say. */
  readonly later?: string | undefined;
}

/** One thing in the world that has names, as every floor above the store sees it. */
export interface Concept {
  readonly id: string;
  readonly kind: Kind;
  readonly definition: string | undefined;
  readonly valid: Validity | undefined;
  readonly soft: boolean;
  /** Language (BCP 47 primary tag) → its terms, preferred first. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** Romanization scheme → the preferred form of the name in it. */
  readonly romanizations: ReadonlyMap<string, string>;
  readonly relations: Relations;
  readonly lookAlikes: readonly string[];
  readonly homonymOf: readonly string[];
  readonly notes: readonly string[];
  /** Absent where the house's profile does not say. */
  readonly mention?: Mention;
}

/** Statuses that a text may use. */
const allowed: ReadonlySet<Status> = new Set<Status>(['preferred', 'admitted']);

/** Statuses that a text must not use. */
const barred: ReadonlySet<Status> = new Set<Status>(['deprecated', 'superseded', 'forbidden']);

export const isAllowed = (term: Term): boolean => allowed.has(term.status);

export const isBarred = (term: Term): boolean => barred.has(term.status) && term.type !== 'misspelling';

/** Full forms name the concept by themselves; short forms and acronyms lean on one. */
export const isFullForm = (term: Term): boolean =>
  term.type !== 'short-form' && term.type !== 'acronym' && !isOblique(term);

/** Forms that show a concept is meant without naming it as the house would. */
export const isOblique = (term: Term): boolean =>
  term.type === 'derived' || term.type === 'paraphrase' || term.type === 'literal';

/** Whether a form competes with others for the name's place: full, allowed, and of a name rather than a generic word. */
export const isRival = (concept: Concept, term: Term): boolean =>
  !concept.soft && isAllowed(term) && isFullForm(term) && !isByMention(concept, term);

/** The form that the house has for later mentions stands beside the first one by intent. */
const isByMention = ({ mention }: Concept, { text }: Term): boolean => text === mention?.later;

/** The house's form in a language, or undefined where the concept has none. */
export const preferredTerm = (concept: Concept, language: string): Term | undefined =>
  concept.terms.get(language)?.find((term) => term.status === 'preferred');

/** Families of kinds that can stand in one another's place in a sentence. */
const families: Readonly<Record<Kind, string>> = {
  faction: 'body',
  militia: 'body',
  operation: 'operation',
  'operations-room': 'body',
  'political-body': 'body',
  institution: 'body',
  organisation: 'body',
  media: 'media',
  person: 'person',
  role: 'role',
  people: 'people',
  group: 'group',
  state: 'state',
  capital: 'state',
  city: 'place',
  town: 'place',
  district: 'place',
  area: 'place',
  mountain: 'place',
  river: 'river',
  road: 'road',
  weapon: 'weapon',
  month: 'month',
  weekday: 'weekday',
  quantity: 'quantity',
  term: 'term',
};

export const familyOf = (concept: Concept): string => families[concept.kind];

const commonKinds: ReadonlySet<Kind> = new Set<Kind>([
  'term',
  'group',
  'role',
  'people',
  'weapon',
  'quantity',
]);

/** Whether its names are common nouns, which take and lose an article; proper names have theirs or have none. */
export const isCommon = (concept: Concept): boolean => concept.soft || commonKinds.has(concept.kind);

/** Whether an ISO date of any precision lies in a validity; an absent side is open. */
export function isValidOn(validity: Validity | undefined, date: string): boolean {
  if (validity === undefined) return true;
  const startsBy = validity.from === undefined || date >= validity.from.slice(0, date.length);
  const endsAfter = validity.to === undefined || date.slice(0, validity.to.length) <= validity.to;
  return startsBy && endsAfter;
}
