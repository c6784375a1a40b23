import { areLookAlikes } from '../glossary/glossary.js';
import { type Concept, familyOf, isCommon, type Term } from '../model/concept.js';
import type { Answer, Confusion, Hit, StandIn, Untranslated } from '../model/hit.js';
import { contains, type Span } from '../model/span.js';
import type { Kinship } from './kinship.js';
import { almostCertainly } from './relatives/tables.js';
import { surely } from './spelling.js';
import type { SpellingSearch } from './spelling-search.js';

/** All that a segment shows, before the two sides are held against one another. */
export interface Sides {
  readonly source: readonly Hit[];
  readonly target: readonly Hit[];
  readonly literals: readonly Hit[];
  readonly untranslated: readonly Untranslated[];
  /** Whether the target names a concept in a way that no list need have. */
  loosely(concept: Concept): boolean;
}

/**
 * How the target answers each concept that the source names, and what it names beyond.
 * @param document concepts that the source names anywhere in the text.
 */
export function answer(
  sides: Sides,
  kinship: Kinship,
  spelling: SpellingSearch,
  document: ReadonlySet<string>,
): { answers: Answer[]; added: Hit[] } {
  const named = byConcept(sides.source.filter(isName));
  const spare = new Spare(sides, named);
  const firm = Array.from(named.values(), ({ concept, hits }) => answerOf(concept, hits, sides, kinship));
  const open = firm.filter((each) => !each.concept.soft && !isFull(each));
  const standIns = new Map(open.map((each) => [each.concept.id, statedStandIn(each, sides, spare, kinship)]));
  const unstated = (each: Firm): boolean => standIns.get(each.concept.id) === undefined;
  for (const each of open.filter(unstated)) standIns.set(each.concept.id, misread(each, sides));
  const missing = open.filter(unstated);
  const soft = firm.filter((each) => (each.concept.soft ? each.by === 'nothing' : isAbbreviated(each)));
  for (const [id, standIn] of spelled(missing, soft, kinship, spelling, document)) standIns.set(id, standIn);
  for (const each of missing.filter(unstated))
    standIns.set(each.concept.id, relativeOf(each, spare, document));
  for (const each of missing.filter(unstated))
    standIns.set(each.concept.id, spelledRelative(each, kinship, spelling, document));
  return {
    answers: firm.map((each) => {
      const standIn = standIns.get(each.concept.id);
      const isSaid =
        each.by === 'nothing' && standIn === undefined && inAnothersName(each, sides, named, kinship);
      return { ...each, by: isSaid ? 'kin' : each.by, standIn };
    }),
    added: spare.hits.filter((hit) => !named.has(hit.concept.id) && !isWithin(hit, standIns.values())),
  };
}

/** A name inside an unlisted spelling is part of it: Syria in Democratic Syria Forces. */
function isWithin(hit: Hit, standIns: Iterable<StandIn | undefined>): boolean {
  return Array.from(standIns).some((standIn) => standIn?.is === 'spelling' && contains(standIn.span, hit));
}

/** Target hits beyond what the source asks for; each can stand in for one name only. */
class Spare {
  readonly hits: readonly Hit[];
  readonly #left: Set<Hit>;

  constructor(sides: Sides, named: ReadonlyMap<string, Mentions>) {
    const implied = new Set(sides.source.filter((hit) => !isName(hit)).map(({ concept }) => concept.id));
    const names = sides.target.filter(isName);
    const given = byConcept(names);
    this.hits = names.filter(({ concept: { id } }) => {
      const asked = named.get(id)?.hits.length ?? (implied.has(id) ? 1 : 0);
      return (given.get(id)?.hits.length ?? 0) > asked;
    });
    this.#left = new Set(this.hits);
  }

  /** Takes the spare hit that stands where the missing name should: the n-th where the missing one is n-th. */
  take(passes: (hit: Hit) => boolean, place: number): Hit | undefined {
    const fitting = this.hits.filter((hit) => this.#left.has(hit) && passes(hit));
    const hit = fitting[Math.min(place, fitting.length - 1)];
    if (hit !== undefined) this.#left.delete(hit);
    return hit;
  }
}

const isName = (hit: Hit): boolean => hit.term.type !== 'derived';

interface Mentions {
  readonly concept: Concept;
  readonly hits: readonly Hit[];
}

function byConcept(hits: readonly Hit[]): Map<string, Mentions> {
  const groups = new Map<string, { concept: Concept; hits: Hit[] }>();
  for (const hit of hits) {
    const group = groups.get(hit.concept.id);
    if (group === undefined) groups.set(hit.concept.id, { concept: hit.concept, hits: [hit] });
    else group.hits.push(hit);
  }
  return groups;
}

type Firm = Omit<Answer, 'standIn'>;

function answerOf(concept: Concept, source: readonly Hit[], sides: Sides, kinship: Kinship): Firm {
  const own = sides.target.filter((hit) => hit.concept.id === concept.id && isName(hit));
  const forms = own.filter((hit) => !isUncased(hit));
  if (forms.length > 0) return { concept, source, target: forms, by: 'form' };
  const by = throughKin(concept, sides, kinship);
  return { concept, source, target: [], by: by === 'nothing' && sides.loosely(concept) ? 'kin' : by };
}

/** Adjectives and kin answer for a name; where each already answers for another, the answer is shared. */
function throughKin(concept: Concept, sides: Sides, kinship: Kinship): Answer['by'] {
  const related = (hit: Hit): boolean =>
    hit.concept.id === concept.id || kinship.areKin(concept, hit.concept);
  const derived = (hit: Hit): boolean => !isName(hit) && related(hit);
  const kin = (hit: Hit): boolean => isName(hit) && hit.concept.id !== concept.id && related(hit);
  const asked = sides.source.filter(derived).length + byConcept(sides.source.filter(kin)).size;
  const given = sides.target.filter((hit) => derived(hit) || kin(hit)).length;
  if (given === 0) return 'nothing';
  return given > asked ? 'kin' : 'shared';
}

/** Whether the name of something else that the source names says it too: Lebanon in حزب الله اللبناني. */
const inAnothersName = (
  { concept }: Firm,
  { target }: Sides,
  named: ReadonlyMap<string, Mentions>,
  kinship: Kinship,
): boolean =>
  target.some(
    (hit) =>
      isName(hit) &&
      hit.concept.id !== concept.id &&
      named.has(hit.concept.id) &&
      kinship.says(hit.term, concept),
  );

/** Whether every mention has its own form, so that nothing else can stand for one. */
const isFull = (answer: Firm): boolean => answer.by === 'kin' || answer.target.length >= answer.source.length;

/** Whether only an acronym answers; the full form before it may have a slip: Democartic Forces (SDF). */
const isAbbreviated = (answer: Firm): boolean =>
  isFull(answer) && answer.target.length > 0 && answer.target.every(({ term }) => term.type === 'acronym');

/** What certainly stands for the name: its own script, or a concept that the store says it is taken for. */
function statedStandIn(missing: Firm, sides: Sides, spare: Spare, kinship: Kinship): StandIn | undefined {
  const { concept } = missing;
  const left = sides.untranslated.find((run) => run.hit?.concept.id === concept.id);
  if (left !== undefined) return { is: 'untranslated', span: { start: left.start, end: left.end } };
  const rival = (hit: Hit): boolean => confusion(concept, hit.concept, kinship) !== undefined;
  const other = spare.take(rival, missing.target.length === 0 ? placeAmong(missing, sides, rival) : 0);
  const as = other && confusion(concept, other.concept, kinship);
  return other && as && { is: 'other', hit: other, as };
}

/** The name written as an ordinary word, or read as one. */
function misread({ concept, target }: Firm, sides: Sides): StandIn | undefined {
  return target.length > 0 ? undefined : (uncased(concept, sides) ?? literal(concept, sides));
}

/**
 * Unlisted spellings of the missing names, and of names that are taken for them. Where a name has a form too,
 * only a near spelling counts; so for a look-alike, which accuses the translator of more. Of generic words,
 * and beside an acronym, only slips of the pen are looked for.
 */
function* spelled(
  missing: readonly Firm[],
  soft: readonly Firm[],
  kinship: Kinship,
  spelling: SpellingSearch,
  document: ReadonlySet<string>,
): Generator<[string, StandIn]> {
  const rivals = new Map(
    missing
      .filter(({ target }) => target.length === 0)
      .flatMap(({ concept }) =>
        kinship
          .lookAlikes(concept)
          .filter(({ id }) => !document.has(id))
          .map((rival): [Concept, Concept] => [rival, concept]),
      ),
  );
  const own = missing.map(({ concept, target }) => ({ concept, least: target.length > 0 ? surely : 0 }));
  const found = spelling([
    ...own,
    ...soft.map(({ concept }) => ({ concept, least: 0, slipsOnly: true })),
    ...Array.from(rivals.keys(), (concept) => ({ concept, least: surely, rival: true })),
  ]);
  const answered = new Set<string>();
  for (const { concept, score, ...span } of found) {
    const { id } = rivals.get(concept) ?? concept;
    if (answered.has(id)) continue;
    answered.add(id);
    yield [id, rivals.has(concept) ? spelledRival(concept, span) : { is: 'spelling', span, score }];
  }
}

/** A look-alike in a spelling that no list has. */
const spelledRival = (concept: Concept, span: Span): StandIn => ({
  is: 'other',
  hit: unlistedHit(concept, span),
  as: 'look-alike',
});

function unlistedHit(concept: Concept, { start, end }: Span): Hit {
  const term: Term = { text: '', status: 'nonpreferred', type: 'variant' };
  return { start, end, concept, term, difference: 'style', certain: false, clitics: [] };
}

/** Something of the same family that the text does not name otherwise. */
function relativeOf(
  { concept, by, target }: Firm,
  spare: Spare,
  document: ReadonlySet<string>,
): StandIn | undefined {
  if (by !== 'nothing' || target.length > 0) return undefined;
  return otherOf(spare.take((hit) => !document.has(hit.concept.id) && isRelative(concept, hit.concept), 0));
}

/** The same in a spelling that no list has; with so many to choose from it has to be a good one. */
function spelledRelative(
  { concept, by, target }: Firm,
  kinship: Kinship,
  spelling: SpellingSearch,
  document: ReadonlySet<string>,
): StandIn | undefined {
  if (by !== 'nothing' || target.length > 0 || isCommon(concept)) return undefined;
  const [found] = spelling((field) =>
    kinship
      .family(concept, field)
      .filter(({ id }) => !document.has(id))
      .map((other) => ({ concept: other, least: almostCertainly, rival: true })),
  );
  return found && { is: 'other', hit: unlistedHit(found.concept, found), as: 'relative' };
}

/** How many rivals the source names before the missing concept. */
function placeAmong(missing: Firm, sides: Sides, rival: (hit: Hit) => boolean): number {
  const start = missing.source[0]?.start ?? 0;
  return sides.source.filter((hit) => hit.start < start && rival(hit)).length;
}

/** Proper names of one family: a town for a town. Common nouns have too many neighbours to guess among. */
const isRelative = (a: Concept, b: Concept): boolean =>
  familyOf(a) === familyOf(b) && !isCommon(a) && !isCommon(b);

function confusion(concept: Concept, other: Concept, kinship: Kinship): Confusion | undefined {
  return kinship.succession(concept, other) ?? (areLookAlikes(concept, other) ? 'look-alike' : undefined);
}

const otherOf = (hit: Hit | undefined): StandIn | undefined => hit && { is: 'other', hit, as: 'relative' };

function uncased(concept: Concept, sides: Sides): StandIn | undefined {
  const hit = sides.target.find((each) => each.concept.id === concept.id && isName(each));
  return hit && { is: 'uncased', hit };
}

/** A common noun set with a capital was meant as a name; it is told before one that may be a noun. */
function literal(concept: Concept, sides: Sides): StandIn | undefined {
  const own = sides.literals.filter((each) => each.concept.id === concept.id);
  const hit = own.find((each) => each.difference !== 'none') ?? own[0];
  return hit && { is: 'literal', hit };
}

/** A single capitalised word written small may be an ordinary word; it counts only where the name is missing. */
export function isUncased(hit: Hit): boolean {
  if (hit.difference !== 'case') return false;
  return !/[\s-]/u.test(hit.term.text);
}
