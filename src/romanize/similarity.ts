/**
 * How alike two Latin spellings of one name sound, in 0..1, whichever scheme or language they follow. A
 * weighted edit distance over sounds: vowels are cheap because Arabic does not write them, letters that the
 * schemes disagree about (k q g, t d, s z sh, b p) cost half, doubling and h cost little.
 * @param least what is of use to the caller; 0 comes back where the lengths alone rule that out.
 */
export function similarity(a: string, b: string, least = 0): number {
  const left = hear(a);
  const right = hear(b);
  const whole = Math.max(left.weight, right.weight);
  if (whole === 0 || 1 - (Math.abs(left.weight - right.weight) - slack) / whole < least) return 0;
  return Math.max(0, 1 - distance(left.sounds, right.sounds) / whole);
}

/** Least likeness that a single word of a name may have, however well the other words fit. */
const perWord = 0.6;

/**
 * Likeness of two names word by word where they have as many words, else written together. One word that
 * does not fit refutes the rest: Bustan al-Qasr is no spelling of Bustan al-Basha.
 * @param a, b words of the names, folded, without articles.
 * @param least as for {@link similarity}.
 */
export function nameSimilarity(a: readonly string[], b: readonly string[], least = 0): number {
  const together = similarity(a.join(''), b.join(''), least);
  if (together === 0) return 0;
  if (a.length !== b.length) return together * (1 - 0.03 * Math.abs(a.length - b.length));
  const worst = Math.min(...a.map((word, at) => similarity(word, b[at] ?? '')));
  return worst < perWord ? Math.min(together, worst) : together;
}

/** A name as it sounds, and how much there is of it. */
interface Heard {
  readonly sounds: string;
  readonly weight: number;
}

/** A letter may be replaced for less than the difference of the weights: w for v. */
const slack = 0.25;

/** Names heard before; texts and stores repeat theirs. */
const heard = new Map<string, Heard>();
const remembered = 20_000;

function hear(name: string): Heard {
  const known = heard.get(name);
  if (known !== undefined) return known;
  if (heard.size >= remembered) heard.clear();
  const sounds = soundsOf(name);
  const fresh = { sounds, weight: weightOf(sounds) };
  heard.set(name, fresh);
  return fresh;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/g, 'ʃ'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/ck|q|c/g, 'k'],
  [/oo|ou|ow|u|o/g, 'u'],
  [/ee|ie|ei|ey|ai|ay|ae|i|y/g, 'i'],
  [/([^\p{L}])/gu, ''],
  [/(.)\1+/g, '$1'],
];

const vowels = new Set('aeiu');
const light = new Set('hw');
const kindred = ['kgxj', 'td', 'szʃ', 'bp', 'vfw', 'jʃ', 'gj', 'dz', 'mn'];

function soundsOf(name: string): string {
  return spellings.reduce((sounds, [pattern, sound]) => sounds.replace(pattern, sound), name.toLowerCase());
}

const weight = (sound: string): number => (vowels.has(sound) ? 0.35 : light.has(sound) ? 0.4 : 1);

const weightOf = (sounds: string): number =>
  Array.from(sounds).reduce((sum, sound) => sum + weight(sound), 0);

function replacement(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return 0.15;
  if (kindred.some((group) => group.includes(a) && group.includes(b))) return 0.4;
  return Math.max(weight(a), weight(b));
}

function distance(a: string, b: string): number {
  let above = [0];
  for (const sound of b) above.push((above.at(-1) ?? 0) + weight(sound));
  for (const sound of a) {
    const row = [(above[0] ?? 0) + weight(sound)];
    for (let column = 1; column <= b.length; column++) {
      const other = b[column - 1] ?? '';
      const replaced = (above[column - 1] ?? 0) + replacement(sound, other);
      const dropped = (above[column] ?? 0) + weight(sound);
      row.push(Math.min(replaced, dropped, (row[column - 1] ?? 0) + weight(other)));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
