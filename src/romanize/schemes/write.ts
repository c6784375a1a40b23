import { inPause } from './pause.js';
import type { Scheme } from './scheme.js';
import type { Sound, SpokenWord } from './sounds.js';

/** Stands for a vowel that the writing does not tell. */
export const unknownVowel = '·';

const sunLetters = new Set([...'تثدذرزسشصضطظلن']);

/** Writes spoken words in a scheme, each with the capital of a name. */
export function writeWords(words: readonly SpokenWord[], scheme: Scheme): string {
  const paused = inPause(words, scheme.inflection);
  return paused
    .map((word, at) => {
      if (joinsGod(word, paused[at - 1])) return scheme.ofGod ?? ` ${scheme.god}`;
      return (at === 0 ? '' : ' ') + writeWord(word, paused[at + 1], at === 0, scheme);
    })
    .join('');
}

/** الله behind a noun that ends in a consonant: ’Abdallah, Nasrallah. */
const joinsGod = ({ god, particles }: SpokenWord, before: SpokenWord | undefined): boolean =>
  god && particles.length === 0 && before?.article === false && before.sounds.at(-1)?.is === 'consonant';

function writeWord(word: SpokenWord, next: SpokenWord | undefined, first: boolean, scheme: Scheme): string {
  const before = prefixOf(word, scheme);
  return (first && scheme.capitalArticle ? capital(before) : before) + nameOf(word, next, first, scheme);
}

function nameOf(word: SpokenWord, next: SpokenWord | undefined, first: boolean, scheme: Scheme): string {
  if (word.god) return swallows(word.particles.at(-1)) ? scheme.god.slice(1) : scheme.god;
  if (word.son && scheme.son !== undefined) return first ? capital(scheme.son) : scheme.son;
  return capital(writeSounds(word, next, scheme));
}

/** Whether a particle takes the first vowel of الله: billāh, lillāh. */
const swallows = (particle: string | undefined): boolean => particle === 'bi' || particle === 'li';

/** Particles and article, each with its joint; some particles swallow the article's vowel. */
function prefixOf({ particles, article, god, sounds }: SpokenWord, scheme: Scheme): string {
  const last = particles.at(-1);
  if (god && swallows(last))
    return (
      particles
        .slice(0, -1)
        .map((each) => each + scheme.joint)
        .join('') + (last ?? '')
    );
  const definite = article ? articleOf(sounds, scheme) : '';
  const swallowing = article && last !== undefined ? scheme.contracted[last] : undefined;
  const parts =
    swallowing === undefined
      ? [...particles, definite]
      : [...particles.slice(0, -1), swallowing + definite.slice(1)];
  return parts
    .filter((part) => part !== '')
    .map((part) => part + scheme.joint)
    .join('');
}

/** The article, its l changed before the sun letters where the scheme writes what is said. */
function articleOf(sounds: readonly Sound[], scheme: Scheme): string {
  const [opening] = sounds;
  const assimilates = scheme.sun && opening?.is === 'consonant' && sunLetters.has(opening.letter);
  return `a${assimilates ? (scheme.consonants[opening.letter] ?? 'l') : 'l'}`;
}

const opening = /^([ʿʾʻʼˌ‘’]*)(\p{L})/u;

/** A capital for the first letter; none where a vowel that nobody knows comes first. */
const capital = (text: string): string =>
  text.replace(opening, (_, before: string, first: string) => before + first.toUpperCase());

function writeSounds({ sounds, article }: SpokenWord, next: SpokenWord | undefined, scheme: Scheme): string {
  const construct = next !== undefined && !article;
  return sounds.map((sound, at) => writeSound(sound, at, sounds, construct, scheme)).join('');
}

function writeSound(
  sound: Sound,
  at: number,
  sounds: readonly Sound[],
  construct: boolean,
  scheme: Scheme,
): string {
  const before = sounds[at - 1];
  const after = sounds[at + 1];
  switch (sound.is) {
    case 'long':
      return scheme.long[sound.vowel];
    case 'tanwin':
      return sound.vowel;
    case 'ending':
      return endingOf(before, after, construct, scheme);
    case 'consonant':
      return consonantOf(sound, before, after, scheme);
    default:
      return vowelOf(sound.vowel, at, after, sounds, scheme);
  }
}

function endingOf(
  before: Sound | undefined,
  after: Sound | undefined,
  construct: boolean,
  { ending }: Scheme,
): string {
  const long = before?.is === 'long';
  if (after?.is === 'tanwin' || construct) return long ? ending.construct.slice(1) : ending.construct;
  return long ? ending.afterLong : ending.pause;
}

const glides: Readonly<Record<string, 'i' | 'u'>> = { ي: 'i', ی: 'i', و: 'u' };

function consonantOf(
  { letter: arabic, doubled }: Extract<Sound, { is: 'consonant' }>,
  before: Sound | undefined,
  after: Sound | undefined,
  scheme: Scheme,
): string {
  if (arabic === 'ء') return scheme.hamza;
  const written = scheme.consonants[arabic] ?? arabic;
  if (closesDiphthong(arabic, doubled, before, after)) return '';
  if (!doubled) return written;
  const long = before?.is === 'vowel' && before.vowel === glides[arabic];
  // The nisba's ending at a pause is a plain long i.
  if (long && after === undefined && glides[arabic] === 'i') return '';
  if (long && scheme.doubledGlide !== 'doubled') return written;
  return written.length > 1 && !scheme.doublesDigraphs && /^[a-z]/u.test(written)
    ? written
    : written + written;
}

/** Whether a glide has been written as the second half of aw or ay. */
const closesDiphthong = (
  arabic: string,
  doubled: boolean,
  before: Sound | undefined,
  after: Sound | undefined,
): boolean =>
  !doubled && arabic in glides && before?.is === 'vowel' && before.vowel === 'a' && !opensVowel(after);

const opensVowel = (sound: Sound | undefined): boolean => sound !== undefined && sound.is !== 'consonant';

function vowelOf(
  vowel: 'a' | 'i' | 'u' | '?',
  at: number,
  after: Sound | undefined,
  sounds: readonly Sound[],
  scheme: Scheme,
): string {
  if (vowel === '?') return unknownVowel;
  if (after?.is === 'ending') return '';
  return after?.is === 'consonant' ? vowelBefore(after, vowel, sounds[at + 2], scheme) : vowel;
}

/** A short vowel before a consonant; with a glide it makes a diphthong or a long vowel. */
function vowelBefore(
  { letter: arabic, doubled }: Extract<Sound, { is: 'consonant' }>,
  vowel: 'a' | 'i' | 'u',
  behind: Sound | undefined,
  scheme: Scheme,
): string {
  const diphthong = closesDiphthong(arabic, doubled, { is: 'vowel', vowel }, behind);
  if (diphthong) return scheme.diphthongs[arabic === 'و' ? 'aw' : 'ay'];
  if (vowel === 'a' || !doubled || glides[arabic] !== vowel || !isLong(vowel, behind, scheme)) return vowel;
  return scheme.long[vowel === 'i' ? 'ī' : 'ū'];
}

/** Whether the vowel before its doubled glide is written long; the nisba's at a pause is in every scheme. */
const isLong = (vowel: 'i' | 'u', behind: Sound | undefined, { doubledGlide }: Scheme): boolean =>
  doubledGlide === 'long' || (behind === undefined && vowel === 'i');
