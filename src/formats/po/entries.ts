import type { Remark } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { type Faulty, faultAt } from '../fault.js';
import { type PoText, textOfStrings } from './strings.js';
import { type Keyword, type Token, tokensOf } from './tokens.js';

/** A message: its texts, and what its comments say of it. Obsolete ones (`#~`) are comments and no messages. */
export interface PoEntry extends Span {
  readonly flags: readonly string[];
  readonly context: PoText | undefined;
  readonly id: PoText;
  readonly plural: PoText | undefined;
  /** `msgstr`, or its plural forms in order. */
  readonly texts: readonly PoText[];
}

interface Draft {
  start: number;
  end: number;
  readonly flags: string[];
  readonly comments: Remark[];
  readonly fields: Field[];
}

interface Field {
  readonly keyword: Keyword;
  readonly at: number;
  readonly strings: Span[];
}

/** What may stand behind a field in its entry. */
const followers: Readonly<Record<Keyword, readonly Keyword[]>> = {
  domain: [],
  msgctxt: ['msgid'],
  msgid: ['msgid_plural', 'msgstr'],
  msgid_plural: ['msgstr'],
  msgstr: ['msgstr'],
};

/** @throws {Trouble} at the first place that is not as PO files are. */
export function poEntries(file: Faulty): { entries: PoEntry[]; remarks: Remark[] } {
  const drafts: Draft[] = [];
  let draft = newDraft(0);
  const finish = (): void => {
    if (draft.fields.length + draft.comments.length > 0) drafts.push(draft);
  };
  for (const token of tokensOf(file)) {
    if (isBeginning(token, draft)) {
      finish();
      draft = newDraft(token.start);
    }
    take(token, draft, file);
    draft.end = token.is === 'string' ? token.end + 1 : token.end;
  }
  finish();
  const messages = drafts.filter(({ fields }) => fields.some(({ keyword }) => keyword !== 'domain'));
  return {
    entries: messages.map((each) => entryOf(each, file)),
    remarks: drafts.flatMap(({ comments, start, end, fields }) =>
      comments.map((comment) => (fields.length === 0 ? comment : { ...comment, scope: { start, end } })),
    ),
  };
}

const newDraft = (start: number): Draft => ({ start, end: start, flags: [], comments: [], fields: [] });

function isBeginning(token: Token, { fields }: Draft): boolean {
  const last = fields.at(-1)?.keyword;
  if (last !== 'msgstr' && last !== 'domain') return false;
  return token.is === 'comment' || (token.is === 'keyword' && token.keyword !== 'msgstr');
}

function take(token: Token, draft: Draft, file: Faulty): void {
  if (token.is === 'comment') takeComment(token, draft);
  else if (token.is === 'keyword') takeKeyword(token, draft, file);
  else {
    const last = draft.fields.at(-1);
    if (last === undefined) throw faultAt(file, token.start - 1, 'po-order', { found: '"' });
    last.strings.push(token);
  }
}

function takeKeyword({ keyword, start: at }: Token & { is: 'keyword' }, draft: Draft, file: Faulty): void {
  const last = draft.fields.at(-1);
  const isInOrder =
    last === undefined ? !/^msgstr|plural$/.test(keyword) : followers[last.keyword].includes(keyword);
  if (!isInOrder || last?.strings.length === 0) throw faultAt(file, at, 'po-order', { found: keyword });
  draft.fields.push({ keyword, at, strings: [] });
}

function takeComment({ text, start, end }: Token & { is: 'comment' }, draft: Draft): void {
  if (/^#[,=]/.test(text)) draft.flags.push(...text.slice(2).split(/[\s,]+/));
  // What stands before an obsolete message belongs to that and not to the next.
  else if (text.startsWith('#~')) draft.flags.length = 0;
  else if (!/^#[.:|]/.test(text)) draft.comments.push({ start, end, text: text.slice(1).trim() });
}

function entryOf({ start, end, flags, fields }: Draft, file: Faulty): PoEntry {
  const last = fields.at(-1);
  if (last?.keyword !== 'msgstr' || last.strings.length === 0)
    throw faultAt(file, last?.at ?? start, 'po-unfinished', { found: last?.keyword ?? '' });
  const texts = (keyword: Keyword): PoText[] =>
    fields.flatMap((field) => (field.keyword === keyword ? [textOfStrings(file, field.strings)] : []));
  const [[context], [id], [plural]] = [texts('msgctxt'), texts('msgid'), texts('msgid_plural')];
  if (id === undefined) throw faultAt(file, start, 'po-unfinished', { found: 'msgctxt' });
  return { start, end, flags, context, id, plural, texts: texts('msgstr') };
}
