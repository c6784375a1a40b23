import type { Rival } from '../model/consistency.js';
import type { DocumentPair } from '../model/document.js';
import type { Related } from '../model/finding.js';
import { grouped } from '../model/grouped.js';
import type { MatchedSegment } from '../model/hit.js';
import type { Place } from '../model/rule.js';
import type { Span } from '../model/span.js';
import { sourceOf } from '../rules/kit.js';
import { related } from './finding.js';
import { usedForms } from './view.js';

/** A form of a name as one document uses it. */
export interface FormUse extends Rival {
  /** Null for a name that the store does not have. */
  readonly concept: string | null;
  /** Concept id, or the folded word of the source. */
  readonly name: string;
  /** The form as listed, or as spelled, folded. */
  readonly form: string;
  /** Where the document first has it: in a segment, and in the file. */
  readonly segment: number;
  readonly target: Span;
  readonly source: Span | null;
  readonly place: Related;
  /** The words of the source that it stands for. */
  readonly named: string;
}

/**
 * The forms that a document settled on: all that comparing it with others takes. Plain data (it survives JSON),
 * one place a form however long the text, so the summaries of a whole project can be held, or kept in a cache.
 */
export interface DocumentForms {
  readonly file: string;
  /** Place among the documents of its file: an XLIFF file holds several. */
  readonly number: number;
  /** What its versions have in common: the file of the source; of a file that holds both, itself alone. */
  readonly text: string;
  /** BCP 47 primary tag of the target. */
  readonly language: string;
  readonly date: string | undefined;
  /** In the order of first use. */
  readonly uses: readonly FormUse[];
}

/** @param number 0-based place among the documents of the target's file. */
export function formsOf(
  pair: DocumentPair,
  segments: readonly MatchedSegment[],
  language: string,
  number: number,
): DocumentForms {
  const { source, target, date } = pair;
  const text = source.file === target.file ? `${target.file}#${number}` : source.file;
  const uses = [...listed(pair, segments), ...unlisted(pair, segments)];
  return { file: target.file, number, text, language, date, uses };
}

/** Forms of the store's names; dated ones are left out, as texts of other dates rightly have others. */
function listed(pair: DocumentPair, segments: readonly MatchedSegment[]): FormUse[] {
  const places = segments.flatMap(({ index, targetHits }) =>
    targetHits.filter(({ term }) => term.valid === undefined).map((hit): Place => ({ segment: index, hit })),
  );
  const byConcept = grouped(places, ({ hit }) => hit.concept.id);
  return Array.from(byConcept, ([concept, own]) =>
    usedForms(own).flatMap(({ segment: index, hit, preferred, count }) => {
      const segment = segments[index];
      if (segment === undefined) return [];
      const stated = { concept, name: concept, form: hit.term.text, preferred, count };
      return [{ ...stated, ...placed({ target: hit, source: sourceOf(segment, hit) }, segment, pair) }];
    }),
  ).flat();
}

/** Names that the store does not have, where the text spells each in one way only. */
function unlisted(pair: DocumentPair, segments: readonly MatchedSegment[]): FormUse[] {
  const spelled = segments.flatMap((segment) => segment.strangers.map((stranger) => ({ segment, stranger })));
  const byName = grouped(spelled, ({ stranger }) => stranger.name);
  return Array.from(byName, ([name, own]): FormUse[] => {
    const [first] = own;
    const spellings = new Set(own.map(({ stranger }) => stranger.spelling));
    if (first === undefined || spellings.size > 1) return [];
    const { segment, stranger } = first;
    const stated = { concept: null, name, form: stranger.spelling, preferred: false, count: own.length };
    return [{ ...stated, ...placed(stranger, segment, pair) }];
  }).flat();
}

function placed(
  { target, source }: { readonly target: Span; readonly source: Span | null },
  segment: MatchedSegment,
  pair: DocumentPair,
): Pick<FormUse, 'segment' | 'target' | 'source' | 'place' | 'named'> {
  return {
    segment: segment.index,
    target: bare(target),
    source: source && bare(source),
    place: related(pair.target, segment.target, target, 'other-document'),
    named: source === null ? '' : segment.source.text.slice(source.start, source.end),
  };
}

/** A span without what else the thing has that was given as one: a summary holds no text. */
const bare = ({ start, end }: Span): Span => ({ start, end });
