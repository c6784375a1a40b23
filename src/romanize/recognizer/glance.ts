import { assimilated } from './assimilation.js';
import { letterCount } from './latin.js';
import { firstShares, type Needs, needsAt, needsIn } from './needs.js';
import { limitOf, type Measure } from './penalty.js';
import { article, clusters, hasArticle, spelledOut } from './symbols.js';
import { gaps, type Transducer, unknown, weightOf } from './transducer.js';

/** What tells at a glance that a word is no good spelling of a name: the letters that it has and those that it lacks. */
export interface Glance {
  /** Letters that no good spelling has, a bit each. */
  readonly barred: number;
  /** The same for a spelling of which more is asked. */
  readonly strictlyBarred: number;
  /** Sets of letters, a bit each: a good spelling has one of each. */
  readonly needed: readonly number[];
}

/** What a glance takes in of a spelling. */
export interface Shown {
  /** Its letters, a bit each. */
  readonly present: number;
  /** Whether more is asked of it, since it means something else first. */
  readonly strictly: boolean;
}

/** Whether a glance leaves it open that a spelling is a good one. */
export function passes(glance: Glance, { present, strictly }: Shown): boolean {
  const { barred, strictlyBarred, needed } = glance;
  if (((strictly ? strictlyBarred : barred) & present) !== 0) return false;
  for (let at = 0; at < needed.length; at++) if (((needed[at] ?? 0) & present) === 0) return false;
  return true;
}

/** What passes for every spelling. */
export const open: Glance = { barred: 0, strictlyBarred: 0, needed: [] };

/** Costs are told apart in so many steps of one, and not at all beyond the most. */
const steps = 16;
const most = 3;

/** For what is lost in adding fractions. */
const slack = 1 + 1e-9;

/** What moves have in common: those of a letter wherever it stands, or of letters that are spelled together. */
interface Moves {
  /** The letters that may answer, and what it costs at least without them. */
  readonly wants: number;
  readonly lack: number;
  /** By the step of a cost: the letters that are taken for no more than that. */
  readonly takes: Int32Array;
}

/** A letter of names. */
interface Letter extends Moves {
  readonly name: string;
  readonly weight: number;
  /** What it is spelled as together with the letter behind it, by the name of that. */
  readonly joints: ReadonlyMap<string, Moves>;
}

/**
 * Glances at single words, by their letters alone. None is turned away that would be found good: with a step that
 * costs c, an alignment of n symbols has a penalty of at least c / (1 + n) and the worst step's share of c. So no
 * step may cost more than some price; each letter of the name is answered by a step, and each letter of the
 * spelling is taken by one.
 */
export class Glances {
  readonly #model: Transducer;
  readonly #measure: Measure;
  readonly #letters = new Map<string, Letter>();
  /** What lies between letters and around them, and what answers nothing. */
  readonly #between: Moves;

  constructor(model: Transducer, measure: Measure) {
    this.#model = model;
    this.#measure = measure;
    const around = gaps.map((gap) => needsOfRoot(model, model.roots.get(gap) ?? 0));
    this.#between = inCommon([...around, { letters: 0, lack: 0, shares: firstShares(model) }]);
  }

  /**
   * @param farthest the penalty of a good spelling at most, in limits of the name.
   * @param demand how many times as good a spelling is of which more is asked.
   */
  at(arabic: string, farthest: number, demand: number): Glance {
    const word = this.#read(arabic);
    if (word.length === 0) return open;
    const price = this.#priceOf(word, farthest);
    return price >= most - 1 ? open : this.#glance(word, price, demand);
  }

  #glance(word: readonly Letter[], price: number, demand: number): Glance {
    const [step, strict] = [Math.ceil(price * steps), Math.ceil((price / demand) * steps)];
    const needed: number[] = [];
    let taken = takenBy(this.#between, step);
    let strictlyTaken = takenBy(this.#between, strict);
    let before = none;
    for (let at = 0; at < word.length; at++) {
      const letter = word[at] ?? none;
      const joint = word[at]?.joints.get(word[at + 1]?.name ?? '') ?? none;
      taken |= takenBy(letter, step) | takenBy(joint, step);
      strictlyTaken |= takenBy(letter, strict) | takenBy(joint, strict);
      if (before === none && joint === none && letter.lack > price) needed.push(letter.wants);
      before = joint;
    }
    return { barred: ~taken, strictlyBarred: ~strictlyTaken, needed };
  }

  /** The letters of a word, its article as one; none of what is not spelled letter by letter. */
  #read(arabic: string): Letter[] {
    const spelled = spelledOut(arabic);
    const word: Letter[] = [];
    const begin = hasArticle(spelled) ? article.length : 0;
    if (begin > 0) word.push(this.#letterOf(article));
    for (let at = begin; at < spelled.length; at++) word.push(this.#letterOf(spelled.charAt(at)));
    return word;
  }

  /** The most that a step may cost. */
  #priceOf(word: readonly Letter[], farthest: number): number {
    let weight = 0;
    for (const letter of word) weight += letter.weight;
    const share = 1 / (1 + word.length) + this.#measure.worstShare;
    return (slack * farthest * limitOf({ weight }, this.#measure)) / share;
  }

  #letterOf(name: string): Letter {
    const known = this.#letters.get(name);
    if (known !== undefined) return known;
    const moves = inCommon(needsOfSymbol(this.#model, name));
    const letter = { ...moves, name, weight: weightOf({ name }), joints: jointsOf(this.#model, name) };
    this.#letters.set(name, letter);
    return letter;
  }
}

const takenBy = ({ takes }: Moves, step: number): number => takes[step] ?? 0;

/** In the place of what is not there. */
const none: Moves = { wants: 0, lack: 0, takes: new Int32Array(most * steps) };

/** By the letter behind: the symbols that it and a letter may belong to together. */
function jointsOf(model: Transducer, name: string): Map<string, Moves> {
  const joints = new Map<string, Moves>();
  for (const behind of model.symbols.keys()) {
    const withArticle = assimilated(name, behind) ?? [];
    const needs = clusters
      .filter((cluster) => cluster.includes(name + behind))
      .concat(withArticle)
      .flatMap((cluster) => needsOfSymbol(model, cluster));
    if (needs.length > 0) joints.set(behind, inCommon(needs));
  }
  return joints;
}

const needsOfRoot = (model: Transducer, root: number): Needs => needsAt(root, model, needsIn(model));

/** At each of its positions. */
const needsOfSymbol = (model: Transducer, name: string): Needs[] =>
  Object.values(model.symbols.get(name) ?? model.symbols.get(unknown) ?? {}).map((root) =>
    needsOfRoot(model, root),
  );

function inCommon(all: readonly Needs[]): Moves {
  const takes = new Int32Array(most * steps);
  let wants = 0;
  let lack = Number.POSITIVE_INFINITY;
  for (const { letters, lack: own } of all) {
    wants |= letters;
    lack = Math.min(lack, own);
  }
  for (let code = 1; code < letterCount; code++) {
    let share = Number.POSITIVE_INFINITY;
    for (const { shares } of all) share = Math.min(share, shares[code] ?? share);
    for (let step = Math.ceil(share * steps); step < takes.length; step++)
      takes[step] = (takes[step] ?? 0) | (1 << code);
  }
  return { wants, lack, takes };
}
