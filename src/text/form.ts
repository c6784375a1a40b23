/** A form to write, and what running text does with it. */
export interface Form {
  readonly text: string;
  /** Whether an article stands before it. */
  readonly article: boolean;
  /** Which, where the language has several that a name does not tell: le, la. */
  readonly articleForm?: string;
  /** Whether it is a common noun: it keeps the article and the number of what it replaces. */
  readonly common?: boolean;
  /** An acronym that the form explains and that follows it in brackets. */
  readonly acronym?: string;
}
