import type { XmlElement } from '../xml/tree.js';

/** What the state of a segment says of its translation, where it says anything. */
export type Said = 'untranslated' | 'translated' | undefined;

/** A source beside its translation, as an XLIFF file holds them. */
export interface XliffSegment {
  /** Ids of file, unit and segment, as many as tell it from the others. */
  readonly key: string;
  /** The `<file>` it is in. */
  readonly file: XmlElement;
  /** `<trans-unit>` or `<unit>`. */
  readonly unit: XmlElement;
  /** `<segment>` of 2.x; in 1.2 the trans-unit. */
  readonly segment: XmlElement;
  /** What holds the text: `<source>`, or a segment's `<mrk>` in 1.2's `<seg-source>`; `<sub>` of a code. */
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  /** What its state says: work to be done, work done, or nothing. */
  readonly said: Said;
  /** Whether it is for the translator at all. */
  readonly translatable: boolean;
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
}
