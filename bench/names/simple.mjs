// The methods that people use today: a bare romanization of the Arabic letters compared with the spelling.
import anyAscii from 'any-ascii';

const fold = (text) =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

function jaro(a, b) {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set();
  const common = [...a].filter((letter, at) => {
    for (let j = Math.max(0, at - reach); j <= Math.min(b.length - 1, at + reach); j++)
      if (b[j] === letter && !taken.has(j)) return taken.add(j);
    return false;
  });
  if (common.length === 0) return 0;
  const other = [...taken].sort((x, y) => x - y).map((j) => b[j]);
  const swapped = common.filter((letter, at) => letter !== other[at]).length / 2;
  const m = common.length;
  return (m / a.length + m / b.length + (m - swapped) / m) / 3;
}

export function jaroWinkler(arabic, latin) {
  const a = fold(arabic);
  const b = fold(latin);
  const score = jaro(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return score + prefix * 0.1 * (1 - score);
}

export function levenshteinRatio(arabic, latin) {
  const a = fold(arabic);
  const b = fold(latin);
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return 1 - above[b.length] / Math.max(a.length, b.length, 1);
}
