import type { Finding } from '../../src/model/finding.js';

/** A mistake planted in a version of an article; `wrong` is null where a name was dropped. */
export interface Planted {
  readonly paragraph: number;
  readonly kind: string;
  readonly wrong: string | null;
  readonly occurrence?: number | null;
  readonly right: string;
}

/** The finding on a planted mistake: on its words, or on the same name missed in that paragraph. */
export function findingOn(
  planted: Planted,
  lines: readonly string[],
  findings: readonly Finding[],
): Finding | undefined;
