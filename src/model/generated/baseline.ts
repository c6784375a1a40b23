// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * Findings that are accepted for now. Written by `mustalah lint --update-baseline`.
 */
export interface StoredBaseline {
  /**
   * Of this format.
   */
  version: 1;
  findings: StoredBaselineEntry[];
}
/**
 * Findings that look alike.
 */
export interface StoredBaselineEntry {
  /**
   * Relative to the project's folder, with forward slashes.
   */
  file: string;
  /**
   * Rule id.
   */
  rule: string;
  /**
   * Concept id, or null.
   */
  concept: string | null;
  /**
   * The words it points at; of the source, where nothing stands in the target.
   */
  text: string;
  /**
   * Hash of the source text of the segment.
   */
  context: string;
  /**
   * How many there are.
   */
  count: number;
}
