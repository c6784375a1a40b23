// Names looked for in running English text: spellings put into real sentences, and the same text without them.
import { englishSentences } from './sets.mjs';

const particles = /^(?:al|el|bin|ben|ibn|abu|abou|de|ud|ul)$/iu;
/** A word begins a name by its capital, which an article before it may hide: al-Salbi. */
const capital = /^(?:\p{Ll}{1,3}-)?['’‘`ʿʾ]*\p{Lu}/u;
/** A short word in capitals that stands alone is an acronym. */
const acronym = /^\P{Ll}{1,4}$/u;
const sought = 245;
const longest = 9;

/** Runs of words that begin and end with a capital; one that only opens a sentence is no name. */
function windows(sentence) {
  const words = [...sentence.matchAll(/[\p{L}\p{M}'’‘`ʿʾ-]+/gu)].map(([word]) => word);
  return words.flatMap((word, first) => (capital.test(word) ? runsFrom(first, words) : []));
}

function runsFrom(first, words) {
  const run = words.slice(first, first + longest);
  const stop = run.findIndex((word) => !capital.test(word) && !particles.test(word));
  return run
    .slice(0, stop < 0 ? run.length : stop)
    .map((word, at) => ({ word, first, text: run.slice(0, at + 1).join(' ') }))
    .filter(
      ({ word, text }) => capital.test(word) && (text.includes(' ') || (first > 0 && !acronym.test(word))),
    );
}

/** @param reviewed the places whose spellings were looked through; the others only tempt. */
export function runningText({ people, reviewed, others }, likeness, least) {
  const kinds = { people, reviewed, others: others.slice(0, sought - people.length - reviewed.length) };
  const names = Object.entries(kinds).flatMap(([kind, list]) => list.map((entry) => ({ ...entry, kind })));
  const fits = ({ ars }, { text }) => ars.some((arabic) => likeness(arabic, text, least) >= least);
  const sentences = englishSentences();
  const carriers = sentences.filter((sentence) => / in the /.test(sentence));
  const found = (kind) => {
    const planted = names.filter((name) => name.kind === kind).flatMap((name) => plant(name, carriers));
    return (
      planted.filter(({ name, sentence }) => windows(sentence).some((window) => fits(name, window))).length /
      planted.length
    );
  };
  const isAlarm = (window) => names.some((name) => fits(name, window));
  const alarms = sentences.map(
    (sentence) =>
      new Set(
        windows(sentence)
          .filter(isAlarm)
          .map(({ first }) => first),
      ).size,
  );
  const words = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/u).length, 0);
  return {
    people: found('people'),
    places: found('reviewed'),
    alarms: (10_000 * alarms.reduce((sum, count) => sum + count, 0)) / words,
  };
}

/** Up to three attested spellings of a name, each in a sentence of its own. */
const plant = (name, carriers) =>
  name.lats.slice(0, 3).map((latin, turn) => {
    const carrier = carriers[(latin.length * 31 + turn * 7) % carriers.length];
    const spelled = latin.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return { name, sentence: carrier.replace(' in the ', ` in ${spelled} the `) };
  });
