import type { Language } from '../../text/language.js';
import { languageOf } from '../../text/languages.js';
import { soundsOf } from '../../text/sounds.js';
import type { Glossary } from '../glossary.js';
import { namesOf } from './entries.js';
import { skeletonFeatures, soundFeature, trigramFeatures, wordFeature } from './features.js';
import { growingBytes, growingLongs } from './growing.js';
import type { NameIndex } from './name-index.js';
import { type PostingsWriter, postingsWriter } from './postings.js';
import { readingsOf } from './readings.js';

/** Indexes every name of a store, in each of its readings. */
export function buildNameIndex(glossary: Glossary): NameIndex {
  const concepts = [...glossary.concepts.values()];
  const writer = indexWriter(concepts.reduce((sum, concept) => sum + namesOf(concept).length, 0));
  for (const [owner, concept] of concepts.entries())
    for (const [tag, text] of namesOf(concept)) {
      const language = languageOf(tag);
      for (const reading of readingsOf(text, language)) writer.add(owner, reading, language);
    }
  return writer.finish();
}

/** How the index tells scripts apart. */
const scripts: Readonly<Record<string, number>> = { Latin: 1, Arabic: 2 };

const most = 255;

/** Three letters of some thirty; more lists would stay empty. */
const trigramLists = 1 << 16;
const listsFor = (features: number): number =>
  2 ** Math.min(22, Math.max(10, Math.ceil(Math.log2(features + 1))));

interface IndexWriter {
  add(owner: number, words: readonly string[], language: Language): void;
  finish(): NameIndex;
}

/** @param expected how many names will come, more or less. */
function indexWriter(expected: number): IndexWriter {
  const owners = growingLongs();
  const soundStarts = growingLongs();
  const sounds = growingBytes();
  const traits = { scripts: growingBytes(), wordCounts: growingBytes(), lengths: growingBytes() };
  const wholes = postingsWriter(listsFor(2 * expected));
  const words = postingsWriter(listsFor(expected));
  const trigrams = postingsWriter(trigramLists);
  soundStarts.add([0]);
  const add = (owner: number, keys: readonly string[], language: Language): void => {
    const name = owners.add([owner]) - 1;
    const heard = soundsOf(keys, language);
    soundStarts.add([sounds.add(heard)]);
    traits.scripts.add([scripts[language.script] ?? 0]);
    traits.wordCounts.add([Math.min(most, keys.length)]);
    traits.lengths.add([Math.min(most, keys.join(' ').length)]);
    addAll(wholes, [soundFeature(heard), ...skeletonFeatures(heard)], name);
    addAll(words, keys.map(wordFeature), name);
    if (language.script === 'Arabic' && keys.length > 1) addAll(words, partFeatures(keys, language), name);
    addAll(trigrams, trigramFeatures(keys), name);
  };
  const finish = (): NameIndex => ({
    owners: owners.finish(),
    soundStarts: soundStarts.finish(),
    sounds: sounds.finish(),
    scripts: traits.scripts.finish(),
    wordCounts: traits.wordCounts.finish(),
    lengths: traits.lengths.finish(),
    wholes: wholes.finish(),
    words: words.finish(),
    trigrams: trigrams.finish(),
  });
  return { add, finish };
}

function addAll(postings: PostingsWriter, features: readonly number[], name: number): void {
  for (const feature of features) postings.add(feature, name);
}

/** A spelling of one word of a longer name in Arabic finds the name. */
const partFeatures = (keys: readonly string[], language: Language): number[] =>
  keys.flatMap((key) => skeletonFeatures(soundsOf([key], language), 'part'));
