import type { ReadOptions } from '../../termbase.js';
import { addTerm, type Draft, foreignId, newDraft } from '../drafts.js';
import { placeOf, type Row } from '../table.js';

/** What a row of word pairs may say beside its two words. */
export interface About {
  readonly id?: string;
  readonly definition?: string;
  /** A remark about the target term. */
  readonly note?: string;
}

/** A row that says a source word and a target word. */
export function pairDraft(
  row: Row,
  { sourceLanguage, targetLanguage }: Pick<ReadOptions, 'sourceLanguage' | 'targetLanguage'>,
  source: string,
  target: string,
  { id = '', definition = '', note = '' }: About = {},
): Draft {
  const draft = newDraft(placeOf(row), foreignId(id));
  addTerm(draft, sourceLanguage, { text: source.trim() });
  addTerm(draft, targetLanguage, { text: target.trim(), ...(note === '' ? {} : { note }) });
  if (definition !== '') draft.facts.definition = definition;
  return draft;
}
