import type { Language } from '../../text/language.js';
import { languageOf } from '../../text/languages.js';
import { soundsOf } from '../../text/sounds.js';
import type { Glossary } from '../glossary.js';
import { namesOf } from './entries.js';
import { skeletonFeatures, soundFeature, trigramFeatures, wordFeature } from './features.js';
import type { NameIndex } from './name-index.js';
import { type PostingsWriter, postingsWriter } from './postings.js';
import { readingsOf } from './readings.js';

/** How the index tells scripts apart. */
export const scriptCode = (script: string): number => ['Latin', 'Arabic'].indexOf(script) + 1;

/** Indexes every name of a store. */
export function buildNameIndex(glossary: Glossary): NameIndex {
  const concepts = [...glossary.concepts.values()];
  const count = concepts.reduce((sum, concept) => sum + namesOf(concept).length, 0);
  const writer = indexWriter(count);
  let name = 0;
  for (const [owner, concept] of concepts.entries())
    for (const [tag, text] of namesOf(concept)) writer.add(name++, owner, text, languageOf(tag));
  return writer.finish();
}

interface IndexWriter {
  add(name: number, owner: number, text: string, language: Language): void;
  finish(): NameIndex;
}

function indexWriter(count: number): IndexWriter {
  const owners = new Uint32Array(count);
  const soundStarts = new Uint32Array(count + 1);
  const scripts = new Uint8Array(count);
  const wordCounts = new Uint8Array(count);
  const lengths = new Uint8Array(count);
  const heard = soundStore();
  const wholes = postingsWriter(listsFor(2 * count));
  const words = postingsWriter(listsFor(count));
  const trigrams = postingsWriter(trigramLists);
  const add = (name: number, owner: number, text: string, language: Language): void => {
    const readings = readingsOf(text, language);
    const bare = readings[0] ?? [];
    owners[name] = owner;
    soundStarts[name + 1] = heard.add(soundsOf(bare, language));
    scripts[name] = scriptCode(language.script);
    wordCounts[name] = Math.min(most, bare.length);
    lengths[name] = Math.min(most, text.length);
    for (const reading of readings) addWhole(wholes, soundsOf(reading, language), name);
    for (const key of bare) words.add(wordFeature(key), name);
    if (scripts[name] === arabicScript && bare.length > 1) addParts(words, bare, language, name);
    for (const feature of trigramFeatures(bare)) trigrams.add(feature, name);
  };
  const finish = (): NameIndex => ({
    owners,
    soundStarts,
    sounds: heard.finish(),
    scripts,
    wordCounts,
    lengths,
    wholes: wholes.finish(),
    words: words.finish(),
    trigrams: trigrams.finish(),
  });
  return { add, finish };
}

const most = 255;
const arabicScript = scriptCode('Arabic');

/** Three letters of some thirty; more lists would stay empty. */
const trigramLists = 1 << 16;
const listsFor = (features: number): number =>
  2 ** Math.min(22, Math.max(10, Math.ceil(Math.log2(features))));

function addWhole(wholes: PostingsWriter, sounds: readonly number[], name: number): void {
  wholes.add(soundFeature(sounds), name);
  for (const feature of skeletonFeatures(sounds)) wholes.add(feature, name);
}

/** A spelling of one word of a longer name finds the name. */
function addParts(words: PostingsWriter, bare: readonly string[], language: Language, name: number): void {
  for (const key of bare)
    for (const feature of skeletonFeatures(soundsOf([key], language), 'part')) words.add(feature, name);
}

/** Sounds of one name after the other. */
function soundStore() {
  let bytes = new Uint8Array(1 << 10);
  let length = 0;
  return {
    /** @returns where the name ends. */
    add: (sounds: readonly number[]): number => {
      while (length + sounds.length > bytes.length) {
        const larger = new Uint8Array(2 * bytes.length);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(sounds, length);
      length += sounds.length;
      return length;
    },
    finish: (): Uint8Array => bytes.slice(0, length),
  };
}
