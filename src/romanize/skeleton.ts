/**
 * Classes of consonants that spellings of one name have in common, whatever its script and the habits of the
 * writer: lips, teeth, hissing, throat, and l m n r. Vowels and what is often left out belong to none.
 */
const latin: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|sh|ch|[cs](?=[eiy])|[szj]|ç/g, 'S'],
  [/kh|gh|ck|[kqgcx]/g, 'K'],
  [/ph|[bpvf]/g, 'P'],
  [/th|dh|[td]/g, 'T'],
  [/l/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/r/g, 'R'],
];

const arabic: ReadonlyMap<string, string> = new Map([
  ...pairs('بپفڤ', 'P'),
  ...pairs('تدطضةث', 'T'),
  ...pairs('سزصشژچظذج', 'S'),
  ...pairs('كقخغگک', 'K'),
  ...pairs('ل', 'L'),
  ...pairs('م', 'M'),
  ...pairs('ن', 'N'),
  ...pairs('ر', 'R'),
]);
/** Letters that are spelled in two classes, and the other one. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ...pairs('ذظ', 'T'),
  ...pairs('ث', 'S'),
  ...pairs('ج', 'K'),
  ...pairs('ة', ''),
]);

function pairs(letters: string, sound: string): [string, string][] {
  return Array.from(letters, (letter) => [letter, sound]);
}

/** Readings of one word at most; more letters in doubt are read in their first class. */
const most = 8;

/**
 * The consonants of a folded word in classes, equal for equal names in either script: دمشق and Damascus are TMSK
 * and TMSKS. A cheap first question, not an answer; see the recogniser for that.
 * @returns every reading; none where the script is unknown.
 */
export function skeletonsOf(word: string, script: string): readonly string[] {
  if (script === 'Latin') return [squeezed(latinClasses(word))];
  if (script === 'Arabic') return [...new Set(arabicReadings(word).map(squeezed))];
  return [];
}

function latinClasses(word: string): string {
  const classes = latin.reduce((text, [spelled, sound]) => text.replace(spelled, sound), word.toLowerCase());
  return classes.replace(/[^A-Z]/g, '');
}

function arabicReadings(word: string): string[] {
  let readings = [''];
  for (const letter of word) {
    const sound = arabic.get(letter) ?? '';
    const other = readings.length < most ? otherwise.get(letter) : undefined;
    const sounds = other === undefined ? [sound] : [sound, other];
    readings = readings.flatMap((reading) => sounds.map((each) => reading + each));
  }
  return readings;
}

/** Doubled sounds are one. */
const squeezed = (classes: string): string => classes.replace(/(.)\1+/g, '$1');
