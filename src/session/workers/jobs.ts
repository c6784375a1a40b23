import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { PairPlan } from '../pair-plan.js';

/** Bytes of translations from which a thread has paid for its start: about a second of checking. */
const worthThreads = 2_000_000;

/** So many sizes tell how large the texts are; asking for more would take longer than it saves. */
const sampled = 200;

/** How many threads to check with where nobody says: one for a small run, else one a core. */
export async function jobsFor(plans: readonly PairPlan[], cwd: string): Promise<number> {
  if (plans.length < 2) return 1;
  const step = Math.max(1, Math.floor(plans.length / sampled));
  const sample = plans.filter((_, index) => index % step === 0);
  const sizes = await Promise.all(sample.map(({ target }) => sizeOf(resolve(cwd, target))));
  const total = (sizes.reduce((sum, size) => sum + size, 0) / sample.length) * plans.length;
  return total < worthThreads ? 1 : availableParallelism();
}

const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.size ?? 0;
