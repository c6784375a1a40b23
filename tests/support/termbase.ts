import type { TermbaseEvent, TermbaseFormat } from '../../src/formats/termbase.js';
import type { ImportedConcept, NamedConcept, Remark } from '../../src/model/imported.js';

const languages = { sourceLanguage: 'ar', targetLanguage: 'en' };

/** Everything a format writes, as bytes. */
export async function written(
  format: TermbaseFormat,
  concepts: Iterable<NamedConcept>,
  variant = format.variants[0] ?? '',
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for await (const chunk of format.write?.(concepts, { variant, ...languages, version: '0.0.0' }) ?? [])
    chunks.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

export interface ReadBack {
  readonly concepts: readonly ImportedConcept[];
  readonly remarks: readonly Remark[];
}

/** Everything a format reads, from bytes cut into small pieces. */
export async function readBack(
  format: TermbaseFormat,
  bytes: Uint8Array,
  variant?: string,
): Promise<ReadBack> {
  const input = { file: 'input', bytes: inPieces(bytes, 4096) };
  const events: TermbaseEvent[] = [];
  for await (const event of format.read?.(input, { variant, ...languages }) ?? []) events.push(event);
  return {
    concepts: events.flatMap((event) => (event.is === 'concept' ? [event.concept] : [])),
    remarks: events.flatMap((event) => (event.is === 'remark' ? [event.remark] : [])),
  };
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}
