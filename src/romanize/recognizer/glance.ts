import { assimilated } from './assimilation.js';
import { letterCount } from './latin.js';
import { firstShares, type Needs, needsAt, needsIn } from './needs.js';
import { limitOf, type Measure } from './penalty.js';
import { clusters, spelledOut } from './symbols.js';
import { gaps, type Transducer, unknown, weightOf } from './transducer.js';

/** What tells at a glance that a word is no good spelling of a name: the letters that it has and those that it lacks. */
export interface Glance {
  /** Letters that no good spelling has, a bit each. */
  readonly barred: number;
  /** Sets of letters, a bit each: a good spelling has one of each. */
  readonly needed: readonly number[];
}

/** @param present the letters of a spelling, a bit each. */
export function passes({ barred, needed }: Glance, present: number): boolean {
  if ((barred & present) !== 0) return false;
  for (const letters of needed) if ((letters & present) === 0) return false;
  return true;
}

const open: Glance = { barred: 0, needed: [] };

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

/** A letter of names, and what it is spelled as together with the one behind it. */
interface Letter extends Moves {
  readonly name: string;
  readonly weight: number;
  readonly joints: Map<string, Moves | undefined>;
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

  /** @param farthest the penalty of a good spelling at most, in limits of the name. */
  at(arabic: string, farthest: number): Glance {
    const letters = spelledOut(arabic)?.map((name) => this.#letterOf(name));
    if (letters === undefined) return open;
    const price = this.#priceOf(letters, farthest);
    const step = Math.ceil(price * steps);
    if (step >= most * steps) return open;
    const needed: number[] = [];
    let taken = this.#between.takes[step] ?? 0;
    let joined = false;
    for (const [at, letter] of letters.entries()) {
      const joint = this.#jointOf(letter, letters[at + 1]);
      taken |= (letter.takes[step] ?? 0) | (joint?.takes[step] ?? 0);
      if (!joined && joint === undefined && letter.lack > price) needed.push(letter.wants);
      joined = joint !== undefined;
    }
    return { barred: ~taken, needed };
  }

  /** The most that a step may cost. */
  #priceOf(letters: readonly Letter[], farthest: number): number {
    const weight = letters.reduce((sum, letter) => sum + letter.weight, 0);
    const share = 1 / (1 + letters.length) + this.#measure.worstShare;
    return (slack * farthest * limitOf({ weight }, this.#measure)) / share;
  }

  #letterOf(name: string): Letter {
    const known = this.#letters.get(name);
    if (known !== undefined) return known;
    const moves = inCommon(needsOfSymbol(this.#model, name));
    const letter: Letter = { ...moves, name, weight: weightOf({ name }), joints: new Map() };
    this.#letters.set(name, letter);
    return letter;
  }

  #jointOf({ name, joints }: Letter, behind: Letter | undefined): Moves | undefined {
    if (behind === undefined) return undefined;
    const known = joints.get(behind.name);
    if (known !== undefined || joints.has(behind.name)) return known;
    const needs = together(name, behind.name).flatMap((cluster) => needsOfSymbol(this.#model, cluster));
    const joint = needs.length === 0 ? undefined : inCommon(needs);
    joints.set(behind.name, joint);
    return joint;
  }
}

/** The symbols that a letter and the one behind it may belong to together. */
function together(first: string, second: string): string[] {
  const withArticle = assimilated(first, second);
  const through = clusters.filter((cluster) => cluster.includes(first + second));
  return withArticle === undefined ? through : [...through, withArticle];
}

const needsOfRoot = (model: Transducer, root: number): Needs => needsAt(root, model, needsIn(model));

/** At each of its positions. */
const needsOfSymbol = (model: Transducer, name: string): Needs[] =>
  Object.values(model.symbols.get(name) ?? model.symbols.get(unknown) ?? {}).map((root) =>
    needsOfRoot(model, root),
  );

function inCommon(all: readonly Needs[]): Moves {
  const takes = new Int32Array(most * steps);
  for (let code = 1; code < letterCount; code++) {
    const share = Math.min(...all.map(({ shares }) => shares[code] ?? Number.POSITIVE_INFINITY));
    for (let step = Math.ceil(share * steps); step < takes.length; step++)
      takes[step] = (takes[step] ?? 0) | (1 << code);
  }
  return {
    wants: all.reduce((letters, needs) => letters | needs.letters, 0),
    lack: Math.min(...all.map(({ lack }) => lack)),
    takes,
  };
}
