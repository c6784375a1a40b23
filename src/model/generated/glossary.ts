// Generated from schema/ by `npm run generate`. Do not edit.

export type Kind =
  | 'faction'
  | 'militia'
  | 'operation'
  | 'operations-room'
  | 'political-body'
  | 'institution'
  | 'organisation'
  | 'media'
  | 'person'
  | 'role'
  | 'people'
  | 'group'
  | 'state'
  | 'capital'
  | 'city'
  | 'town'
  | 'district'
  | 'area'
  | 'mountain'
  | 'river'
  | 'road'
  | 'weapon'
  | 'month'
  | 'weekday'
  | 'quantity'
  | 'term';
/**
 * YYYY, YYYY-MM or YYYY-MM-DD.
 */
export type IsoDate = string;
/**
 * Administrative status. `nonpreferred` is listed and not the house's; the rest as in TBX.
 */
export type Status = 'preferred' | 'admitted' | 'nonpreferred' | 'deprecated' | 'superseded' | 'forbidden';
/**
 * `full-form` unless said; `derived` an adjective or demonym; `literal` the name misread as a common noun; `paraphrase` a description that stands for the name.
 */
export type TermType =
  | 'full-form'
  | 'short-form'
  | 'acronym'
  | 'variant'
  | 'transliteration'
  | 'translation'
  | 'derived'
  | 'literal'
  | 'paraphrase'
  | 'misspelling';

/**
 * One file of the terminology store: concept id → concept. Concept-oriented after ISO 30042 (TBX).
 */
export interface StoredGlossary {
  [k: string]: StoredConcept;
}
/**
 * One thing in the world that has names.
 */
export interface StoredConcept {
  kind: Kind;
  /**
   * What it is, in one line; shown by lookup.
   */
  definition?: string;
  valid?: Validity;
  /**
   * A generic word or descriptive phrase: a text may leave it out or vary it.
   */
  soft?: boolean;
  /**
   * Language (BCP 47) → the terms of the concept in that language.
   */
  terms: {
    /**
     * @minItems 1
     */
    [k: string]: StoredTerm[];
  };
  /**
   * Scheme → the preferred Arabic form in that scheme; found by lookup, recognised in a text.
   */
  romanizations?: {
    'bgn-pcgn'?: string;
    un?: string;
    'ala-lc'?: string;
    'iso-233'?: string;
    'din-31635'?: string;
    ijmes?: string;
    ic?: string;
  };
  relations?: Relations;
  /**
   * Ids of concepts that are taken for this one.
   */
  lookAlikes?: string[];
  /**
   * Ids of concepts that share a form with this one; the other language decides between them.
   */
  homonymOf?: string[];
  /**
   * Traps a translator should know; shown by lookup.
   */
  notes?: string[];
  proofs?: Proofs;
}
/**
 * The dates between which it bore this name.
 */
export interface Validity {
  from?: IsoDate;
  to?: IsoDate;
}
/**
 * One name of the concept in one language.
 */
export interface StoredTerm {
  /**
   * The form, without a leading article that is a word of its own.
   */
  text: string;
  status: Status;
  type?: TermType;
  /**
   * The article that running text puts before it.
   */
  article?: 'the' | 'le' | 'la' | "l'" | 'les';
  /**
   * Counts only as written here: US is not "us".
   */
  caseSensitive?: boolean;
  /**
   * The form is an ordinary word too; one of these within two words ("#": a number) makes it the name.
   *
   * @minItems 1
   */
  context?: string[];
  /**
   * Terms of the concept one of which must come earlier in the text.
   *
   * @minItems 1
   */
  licensedBy?: string[];
  /**
   * The form with its vowel marks.
   */
  vocalized?: string;
  /**
   * How sure the vowels are.
   */
  confidence?: 'high' | 'medium' | 'low';
  valid?: Validity1;
  /**
   * Pages where the form was seen.
   */
  source?: string[];
  note?: string;
}
/**
 * The dates between which the form is right.
 */
export interface Validity1 {
  from?: IsoDate;
  to?: IsoDate;
}
/**
 * Each names one concept of the store.
 */
export interface Relations {
  /**
   * Naming this one names that one too.
   */
  partOf?: string;
  /**
   * This one stands for that one, and that one for this.
   */
  metonymOf?: string;
  /**
   * The name that followed this one.
   */
  replacedBy?: string;
}
/**
 * Sentence pairs that `glossary check` runs.
 */
export interface Proofs {
  catches?: Catch[];
  leaves?: Leave[];
}
/**
 * The checker reports exactly this text under this rule.
 */
export interface Catch {
  source: string;
  target: string;
  rule: string;
  text?: string;
  date?: IsoDate;
}
/**
 * The checker says nothing.
 */
export interface Leave {
  source: string;
  target: string;
  date?: IsoDate;
}
