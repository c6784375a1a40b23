import { setFlagsFromString } from 'node:v8';

/** Eight times what V8 11 has by default. */
const budget = 8 * 67_584;

/**
 * Lets functions run longer before V8 optimises them. By default a lint of one page spends a third of its processor
 * time on optimising what is then thrown away, and one of megabytes gains as well (docs/performance.md). Only of the
 * V8 that this was measured with: another may have no such flag, and would say so to the user.
 */
export function optimizeLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${budget}`);
}
