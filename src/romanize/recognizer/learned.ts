import { withAssimilation } from './assimilation.js';
import { extraCosts, gapCosts, otherwiseCosts, symbolCosts } from './costs.js';
import { createTransducer, type SpellingCosts, type Transducer } from './transducer.js';

type Table = Readonly<Record<string, number>>;

/** `sh 0, ch 0.07, ∅ 2.6` as a table; ∅ is the empty grapheme. */
function table(text: string): Table {
  const entries = text.split(', ').map((entry): [string, number] => {
    const at = entry.lastIndexOf(' ');
    const grapheme = entry.slice(0, at);
    return [grapheme === '∅' ? '' : grapheme, Number(entry.slice(at + 1))];
  });
  return Object.fromEntries(entries);
}

const tables = (texts: Readonly<Record<string, string>>): Readonly<Record<string, Table>> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, table(text)]));

const costs = (): SpellingCosts => ({
  symbols: withAssimilation(tables(symbolCosts)),
  gaps: tables(gapCosts),
  otherwise: table(otherwiseCosts.all),
  extra: tables(extraCosts),
});

let made: Transducer | undefined;
function transducer(): Transducer {
  made ??= createTransducer(costs(), true);
  return made;
}

/** The transducer with the costs that training found, made when it is first asked for one. */
export const learned: Transducer = {
  get next() {
    return transducer().next;
  },
  get cost() {
    return transducer().cost;
  },
  get extra() {
    return transducer().extra;
  },
  get otherwise() {
    return transducer().otherwise;
  },
  get roots() {
    return transducer().roots;
  },
  get symbols() {
    return transducer().symbols;
  },
  names: () => transducer().names(),
};
