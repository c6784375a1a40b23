/** What a sentence is compared by. */
export interface Sentence {
  /** Characters. */
  readonly length: number;
  readonly tokens: readonly Token[];
  readonly opensParagraph: boolean;
}

/** A word, a number, a mark or a name of a text. */
export interface Token {
  /** Equal for equal words of a language. */
  readonly key: string;
  /** How sure an equal key of the other side is its counterpart; 0 where equality says nothing. */
  readonly sureness: number;
  /** The words that it may be when it is a name, clitics left off. */
  readonly spellings: readonly Spelling[];
}

export interface Spelling {
  readonly written: string;
  /** Its consonants in classes that both scripts share. */
  readonly skeleton: string;
}
