/** What a compiled glossary's bytes are told by; another number with every change of what they hold. */
export const glossaryKind = 4;

/** What is to be known of a glossary before it is opened; its maker's business. */
export interface Label {
  /** Whatever it is to be known again by. */
  readonly key: string;
  /** A fingerprint of what it says. */
  readonly says: string;
  /** How many doubts there are of it. */
  readonly doubts: number;
}
