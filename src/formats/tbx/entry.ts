/** A data category with its value, whichever style it is written in. A plain note has the category `note`. */
export interface Item {
  readonly category: string;
  readonly value: string;
  /** What a reference points at. */
  readonly target?: string;
  /** What stands with it in a group: the source of a definition, the note of a reading. */
  readonly with?: readonly Item[];
}

export interface TermSection {
  readonly text: string;
  readonly items: readonly Item[];
}

export interface LanguageSection {
  /** `xml:lang` as written; empty where it is not. */
  readonly tag: string;
  readonly items: readonly Item[];
  readonly terms: readonly TermSection[];
}

/** One concept as TBX has it: concept, language and term level, free of version, dialect and style. */
export interface Entry {
  readonly id: string | undefined;
  readonly items: readonly Item[];
  readonly languages: readonly LanguageSection[];
}
