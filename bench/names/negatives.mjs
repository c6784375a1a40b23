// To each true spelling fifteen false ones: the nearest attested spellings of other Arabic names, random names,
// English words. Names that Latin cannot tell apart (حسن, حسين: one skeleton) are never each other's negatives.

/** Numbers in [0, 1) that are the same on every run (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const merged = {
  ط: 'ت',
  ث: 'ت',
  ص: 'س',
  ض: 'د',
  ذ: 'د',
  ظ: 'ز',
  ح: 'ه',
  خ: 'ه',
  ق: 'ك',
  غ: 'ج',
  چ: 'ج',
  گ: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ژ: 'ز',
};

/** The consonants of an Arabic name without article, doubling and what Latin writes alike. */
export function skeleton(arabic) {
  const bare = arabic
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0670ـ]/g, '')
    .replace(/(?<=^|\s)ال(?=\S\S)/g, '');
  const letters = bare.replace(/[اأإآىيوءئؤةع\s]/g, '');
  return [...letters]
    .map((letter) => merged[letter] ?? letter)
    .join('')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)ه$/, '');
}

const plain = (latin) =>
  latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '');

function levenshtein(a, b, limit) {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...row) > limit) return limit + 1;
    above = row;
  }
  return above[b.length];
}

const letterCounts = (key) => {
  const counts = new Uint8Array(27);
  for (const letter of key) counts[letter === ' ' ? 26 : letter.charCodeAt(0) - 97]++;
  return counts;
};

/** The least edit distance that the letters allow, whatever their order. */
function apart(a, b) {
  let more = 0;
  let fewer = 0;
  for (let at = 0; at < 27; at++) {
    const difference = a[at] - b[at];
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}

function nearest(latin, pool, allowed, count) {
  const key = plain(latin);
  const counts = letterCounts(key);
  const best = [];
  for (const entry of pool) {
    const worst = best.length < count ? 99 : best.at(-1).distance;
    if (Math.abs(entry.key.length - key.length) >= worst || apart(counts, entry.counts) >= worst) continue;
    if (!allowed(entry)) continue;
    const distance = levenshtein(key, entry.key, worst - 1);
    if (distance >= worst) continue;
    best.push({ distance, entry });
    best.sort((a, b) => a.distance - b.distance);
    if (best.length > count) best.pop();
  }
  return best.map(({ entry }) => entry.latin);
}

/** @param pool names `{ ars, lats }` among which neighbours and random names are looked for. */
export function createNegatives(pool, words, seed = 7) {
  const random = randomNumbers(seed);
  const owners = new Map();
  for (const { ars, lats } of pool)
    for (const latin of lats) {
      const key = plain(latin);
      const entry = owners.get(key) ?? { latin, key, counts: letterCounts(key), skeletons: new Set() };
      for (const arabic of ars) entry.skeletons.add(skeleton(arabic));
      owners.set(key, entry);
    }
  const entries = [...owners.values()];
  const pick = (from, allowed, count) => {
    const picked = [];
    while (picked.length < count) {
      const entry = from[Math.floor(random() * from.length)];
      if (allowed(entry)) picked.push(entry.latin ?? entry);
    }
    return picked;
  };
  return ({ ars, lats }, latin) => {
    const own = new Set(ars.map(skeleton));
    const keys = new Set(lats.map(plain));
    const allowed = (entry) => !keys.has(entry.key) && [...entry.skeletons].every((other) => !own.has(other));
    return [
      ...nearest(latin, entries, allowed, 5),
      ...pick(entries, allowed, 5),
      ...pick(words.slice(0, 3000), (word) => !keys.has(word), 5),
    ];
  };
}
