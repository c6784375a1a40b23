// What the costs learn from: the training rows, and for each name spellings that are another's.

import { skeleton } from '../../bench/names/negatives.mjs';
import { englishWords, grouped, rows } from '../../bench/names/sets.mjs';

const oneWord = /^[\u0621-\u064a\u0671-\u06d5]{2,20}$/;

/** Consonants as a careless ear hears them: names that share most of these are told apart with effort. */
const heard = (latin) =>
  latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/sch|ch|sh/g, 'S')
    .replace(/kh|gh|ck|[qgc]/g, 'k')
    .replace(/th|dh|d/g, 't')
    .replace(/z/g, 's')
    .replace(/p/g, 'b')
    .replace(/[aeiouywh]/g, '')
    .replace(/(.)\1+/g, '$1');

const neighbourhood = (key) => [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];

/** A function that remembers its answers. */
export function kept(make) {
  const made = new Map();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** @param admits which Arabic names may be learned from. */
export function createExamples(random, admits) {
  const pairs = [...rows('wikidata-train.tsv'), ...rows('google-train.tsv')];
  const names = grouped(
    pairs.filter(([arabic, latin]) => oneWord.test(arabic) && latin && admits(arabic)),
  ).map(({ ars: [arabic], lats }) => ({ arabic, latins: lats, skeleton: skeleton(arabic) }));
  const owners = new Map();
  for (const { latins, skeleton: own } of names)
    for (const latin of latins) owners.set(latin, (owners.get(latin) ?? new Set()).add(own));
  const spellings = [...owners.keys()];
  const index = new Map();
  for (const latin of spellings)
    for (const key of new Set(neighbourhood(heard(latin)))) {
      const near = index.get(key);
      if (near) near.push(latin);
      else index.set(key, [latin]);
    }
  const words = englishWords().slice(0, 3000);
  const any = (list) => list[Math.floor(random() * list.length)];
  const isOther = (name, latin) => !name.latins.includes(latin) && !owners.get(latin)?.has(name.skeleton);

  const keysOf = kept((latin) => new Set(neighbourhood(heard(latin))));
  const nearOf = kept(({ latins }) => {
    const keys = new Set(latins.slice(0, 3).flatMap((latin) => [...keysOf(latin)]));
    return { keys, lists: [...keys].flatMap((key) => (index.has(key) ? [index.get(key)] : [])) };
  });
  /** Any spelling that sounds like one of the name's own; one that shares several keys is no likelier for it. */
  const anyNear = ({ keys, lists }) => {
    for (;;) {
      let at = Math.floor(random() * lists.reduce((sum, list) => sum + list.length, 0));
      const list = lists.find(({ length }) => {
        if (at < length) return true;
        at -= length;
        return false;
      });
      if (list === undefined) return undefined;
      const shared = [...keysOf(list[at])].filter((key) => keys.has(key)).length;
      if (random() * shared < 1) return list[at];
    }
  };
  return {
    any: () => any(names),
    /** A few spellings of names that sound alike. */
    rivals: (name, count) => {
      const near = nearOf(name);
      return Array.from({ length: count }, () => anyNear(near)).filter(
        (latin) => latin && isOther(name, latin),
      );
    },
    /** A name from anywhere and an English word. */
    strangers: (name) => [any(spellings), any(words)].filter((latin) => isOther(name, latin)),
  };
}
