// Who is put to the test against whom.
import { randomNumbers, skeleton } from './negatives.mjs';
import { fullNames, sanctionsList } from './sets.mjs';

const arabicKey = (arabic) =>
  arabic
    .normalize('NFKC')
    .replace(/[ـ\u064b-\u0652\s]/g, '')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[أإآ]/g, 'ا');
const latinKey = (latin) => latin.toLowerCase().replace(/[^a-z]/g, '');

/** Each full name with every spelling of the whole list; one person under two entries is left out. */
export function fullNamePairs() {
  const names = fullNames();
  const own = new Set(names.map(({ ars: [arabic] }) => arabicKey(arabic)));
  const others = sanctionsList()
    .filter(({ ar }) => !own.has(arabicKey(ar)))
    .flatMap(({ primary, aliases }) => [
      primary,
      ...aliases.filter(([sort]) => sort !== 'Low').map(([, alias]) => alias),
    ]);
  const spellings = new Set([...names.flatMap(({ lats }) => lats), ...others]);
  return names.flatMap(({ ars, lats }) => {
    const keys = new Set(lats.map(latinKey));
    return [...spellings]
      .filter((latin) => lats.includes(latin) || !keys.has(latinKey(latin)))
      .map((latin) => ({ ars, latin, truth: lats.includes(latin) }));
  });
}

/** How often the right one of 10,000 names is first, and among the first five. */
export function ranked(names, others, likeness) {
  const filler = others.map(({ ars: [arabic] }) => arabic);
  const pool = [
    ...new Set([
      ...names.map(({ ars: [arabic] }) => arabic),
      ...filler.map((_, at) => filler[(at * 7919) % filler.length]),
    ]),
  ];
  const candidates = pool.slice(0, 10_000);
  const queries = names.flatMap(({ ars: [arabic], lats }) =>
    lats.slice(0, 2).map((latin) => ({ arabic, latin })),
  );
  const places = queries.map(({ arabic, latin }) => {
    const own = likeness(arabic, latin);
    if (own === 0) return candidates.length;
    return candidates.filter((other) => other !== arabic && likeness(other, latin, own) > own).length;
  });
  const within = (limit) => places.filter((place) => place < limit).length / places.length;
  return { first: within(1), five: within(5) };
}

/** Full names with one part exchanged for a given name of other consonants. */
export function swappedParts(names, given, count = 81) {
  const random = randomNumbers(11);
  const any = (list) => list[Math.floor(random() * list.length)];
  const long = names.filter(({ ars: [arabic] }) => arabic.split(' ').length > 1);
  const swapped = [];
  while (swapped.length < count) {
    const { ars, lats } = any(long);
    const parts = ars[0].split(' ');
    const at = Math.floor(random() * parts.length);
    const [other] = any(given).ars;
    const fits =
      !parts[at].includes('عبد') &&
      !['بن', 'أبو'].includes(parts[at]) &&
      skeleton(other) !== skeleton(parts[at]);
    if (fits && !other.startsWith('ال'))
      swapped.push({ arabic: parts.with(at, other).join(' '), latin: any(lats) });
  }
  return swapped;
}
