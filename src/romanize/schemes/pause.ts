import { markedWords } from './letters.js';
import { type Sound, type SpokenWord, soundsOf } from './sounds.js';

/**
 * What a standard writes of the short vowels and tanwin that inflect a word: all that is marked; those of verbs,
 * particles and suffixes but not of nouns (ALA-LC, rules 12 to 16); or none.
 */
export type Inflection = 'written' | 'not-of-nouns' | 'never';

/** Words as a standard gives them in a name: without the endings that it leaves out. */
export function inPause(words: readonly SpokenWord[], inflection: Inflection): SpokenWord[] {
  return words.map((word, at) =>
    keepsEnding(word, words[at - 1], inflection)
      ? word
      : { ...word, sounds: amr(word.sounds) ?? withoutInflection(word.sounds) },
  );
}

/** عمرو, whose waw only tells it from عمر. */
function amr(sounds: readonly Sound[]): readonly Sound[] | undefined {
  return /^عaمر(?:ū|u|un|in)?و?$/u.test(signature(sounds)) ? sounds.slice(0, 4) : undefined;
}

function keepsEnding(word: SpokenWord, before: SpokenWord | undefined, inflection: Inflection): boolean {
  if (inflection !== 'not-of-nouns') return inflection === 'written';
  const last = word.sounds.at(-1);
  if (last?.is === 'tanwin') return last.vowel === 'an' || (last.vowel === 'in' && isOutOfCase(word, before));
  if (functionWords.has(signature(word.sounds)) || endsInSuffix(word)) return true;
  return last?.is === 'vowel' && last.vowel === 'a' && isOutOfCase(word, before);
}

/**
 * Whether -a and -in can be no case of a noun: at the head of a name a noun stands in the nominative, so its -a is
 * a verb's or a particle's, its -in a defective root's (qāḍin); so also behind "who", "what" and "as".
 */
function isOutOfCase({ article, sounds }: SpokenWord, before: SpokenWord | undefined): boolean {
  const isNoun = article || sounds.some(({ is }) => is === 'ending');
  return !isNoun && (before === undefined || relatives.has(signature(before.sounds)));
}

/** -hu and -hi behind a vowel or ay: annahu, yadayhi. */
function endsInSuffix({ article, sounds }: SpokenWord): boolean {
  const [carrier, h, vowel] = sounds.slice(-3);
  const isH = h?.is === 'consonant' && h.letter === 'ه' && !h.doubled;
  const behind = carrier?.is === 'vowel' || (carrier?.is === 'consonant' && carrier.letter === 'ي');
  return !article && isH && behind && vowel?.is === 'vowel' && vowel.vowel !== 'a';
}

const signature = (sounds: readonly Sound[]): string =>
  sounds
    .map((sound) => {
      if (sound.is === 'consonant') return sound.doubled ? sound.letter.repeat(2) : sound.letter;
      return sound.is === 'ending' ? sound.letter : sound.vowel;
    })
    .join('');

const signatures = (words: string): ReadonlySet<string> =>
  new Set(markedWords(words).map((word) => signature(soundsOf(word, false).sounds)));

/** Prepositions, conjunctions and pronouns whose last vowel is their own. */
const functionWords = signatures(
  `بَيْنَ عِنْدَ تَحْتَ فَوْقَ بَعْدَ قَبْلَ مَعَ دُونَ حَوْلَ خَلْفَ أَمَامَ ضِدَّ نَحْوَ أَنَّ إِنَّ لَكِنَّ كَأَنَّ حَيْثُ مُنْذُ هُوَ هِيَ أَنْتَ هَذِهِ ذَلِكَ تِلْكَ`,
);
const relatives = signatures('مَنْ مَا كَمَا');

function withoutInflection(sounds: readonly Sound[]): readonly Sound[] {
  const last = sounds.at(-1);
  const stem = sounds.slice(0, -1);
  if (last === undefined || !stem.some(({ is }) => is !== 'consonant')) return sounds;
  if (last.is === 'tanwin')
    return last.pause ? [...stem, { is: 'long', vowel: last.pause }] : lengthened(stem);
  return last.is === 'vowel' ? lengthened(stem) : sounds;
}

/** A glide that has lost its ending makes one long vowel with the vowel before it: al-qāḍiya, al-Qāḍī. */
function lengthened(sounds: readonly Sound[]): readonly Sound[] {
  const [vowel, glide] = sounds.slice(-2);
  if (vowel?.is !== 'vowel' || glide?.is !== 'consonant' || glide.doubled) return sounds;
  const pair = `${vowel.vowel}${glide.letter}`;
  if (pair === 'iي') return [...sounds.slice(0, -2), { is: 'long', vowel: 'ī' }];
  return pair === 'uو' ? [...sounds.slice(0, -2), { is: 'long', vowel: 'ū' }] : sounds;
}
