// Looking names up among many, beside what people would otherwise use. Each method has a process of its own.
import { matchScore, prepareName, similarity } from '../../dist/index.js';
import { finders } from '../rivals/finders.mjs';
import { isolated } from '../suite/isolated.mjs';
import { cpuSince, held, quantile } from '../suite/measure.mjs';
import { readThings } from '../suite/names.mjs';
import { picker, sequence } from '../suite/random.mjs';
import { count, figure, percent, times } from '../suite/table.mjs';

const asked = 1000;

/** Two Latin spellings are of one name where both spell an Arabic name of the thing: codes and other names are not. */
function spellingsOf({ ar, lat }) {
  const arabic = ar.map(prepareName);
  return lat.filter((text) => text.length > 3 && arabic.some((name) => similarity(name, text) >= matchScore));
}

/** One slip of the pen: a letter lost, added, changed, or two crossed. */
function slip(text, random) {
  const at = Math.floor(random() * text.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const kinds = [
    () => before + after,
    () => before + letter + text.slice(at),
    () => before + letter + after,
    () => before + after.slice(0, 1) + text[at] + after.slice(1),
  ];
  return kinds[Math.floor(random() * kinds.length)]();
}

const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of one to three words out of a list, each once, until there are so many. */
function fill(names, words, wanted, random) {
  const seen = new Set(names.slice(0, wanted));
  const pick = () => capitalised(words[Math.floor(random() * words.length)]);
  while (seen.size < wanted) {
    const share = random();
    const length = share < 0.05 ? 1 : share < 0.75 ? 2 : 3;
    seen.add(Array.from({ length }, pick).join(' '));
  }
  return [...seen];
}

/** What is looked up among what: the same every time. */
function task({ files, names: wanted }) {
  const random = sequence(7);
  const pick = picker(random);
  const { things } = readThings(files);
  const arabic = new Map(
    things.flatMap(({ ar: [first], lat }) => (first ? lat.map((name) => [name, first]) : [])),
  );
  const pairs = (list) => list.map(([name, ...others]) => ({ name, query: pick(others) }));
  const second = pairs(things.map(spellingsOf).filter((lats) => lats.length > 1));
  const other = pairs(things.map(({ lat }) => lat).filter((lats) => lats.length > 1));
  const words = things.flatMap(({ lat }) => lat);
  const names = fill(
    [...second, ...other].map(({ name }) => name),
    words,
    wanted,
    random,
  );
  const some = names.filter((name, place) => place % 97 === 0 && name.length >= 8);
  const noisy = Array.from({ length: asked }, () => {
    const name = pick(some);
    const edits = 1 + Math.floor(random() * 3);
    return { name, query: Array.from({ length: edits }).reduce((text) => slip(text, random), name) };
  });
  const sets = { noise: noisy, second: second.slice(0, asked), other: other.slice(0, asked) };
  return { names, arabic, sets };
}

const oneByOne = (search) => (queries) =>
  queries.map((query) => {
    const from = process.cpuUsage();
    const found = search(query);
    return { found, seconds: cpuSince(from) };
  });

/** Runs in a process of its own: one method, measured; empty where it is not to be had. */
export async function measure({ method, files, names: wanted }) {
  const { names, arabic, sets } = task({ files, names: wanted });
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const { make, most, native = false } = finders[method];
  const holding = native ? () => process.memoryUsage().rss : held;
  const before = holding();
  const [from, started] = [process.cpuUsage(), performance.now()];
  const made = await make(names, arabic);
  if (made === undefined) return {};
  const isServer = 'answer' in made;
  const built = isServer ? (performance.now() - started) / 1000 : cpuSince(from);
  const memory = isServer ? undefined : (holding() - before) / 1e6;
  const answer = isServer ? made.answer : oneByOne(made);
  answer(sets.noise.slice(0, Math.min(200, most)).map(({ query }) => query));
  const figures = {};
  for (const [set, all] of Object.entries(sets)) {
    const some = all.slice(0, most);
    const answers = answer(some.map(({ query }) => query));
    const hits = answers.filter(({ found }, at) => found.includes(placeOf.get(some[at].name))).length;
    const milliseconds = answers.map(({ seconds }) => 1000 * seconds);
    const [p50, p95] = [0.5, 0.95].map((share) => quantile(milliseconds, share));
    figures[set] = { recall: hits / some.length, p50, p95, asked: some.length };
  }
  return { built, memory, figures };
}

export async function* run(bench) {
  for (const names of bench.terms.slice(-1)) {
    const rows = [];
    let ours;
    for (const method of Object.keys(finders)) {
      const measured = await isolated(import.meta.url, 'measure', {
        method,
        files: bench.nameFiles,
        names,
      }).catch((error) => ({
        why:
          String(error.message)
            .split('\n')
            .find((line) => /Error|FATAL/.test(line)) ?? 'failed',
      }));
      ours ??= measured.figures?.noise.p95;
      rows.push(rowOf(method, measured, ours));
    }
    yield {
      title: `Looking names up among ${count(names)}`,
      columns: [
        'method',
        'built',
        'memory',
        'noise: recall@10',
        'p50',
        'p95, ms',
        'against ours',
        'second spellings',
        'p95, ms',
        'any second name',
      ],
      rows,
      notes: [
        'Latin to Latin. Noise is one to three slips of the pen in a name; a second spelling is another name of the thing that the recogniser too takes for a spelling of its Arabic; any second name is unsifted. Names are put together from one to three of the list’s. “Arabic known”: the store has the Arabic beside them. PostgreSQL is timed by its own clock, the rest by CPU; slow methods are asked 200 or 10 queries of each kind.',
      ],
    };
  }
}

function rowOf(method, { built, memory, figures, why = 'not to be had' }, ours) {
  if (figures === undefined) return [method, why, '', '', '', '', '', '', '', ''];
  const { noise, second, other } = figures;
  return [
    method,
    figure(built, 's'),
    memory === undefined ? '—' : figure(memory, 'MB'),
    percent(noise.recall),
    figure(noise.p50),
    figure(noise.p95),
    times(noise.p95 / ours),
    percent(second.recall),
    figure(second.p95),
    percent(other.recall),
  ];
}
