// The table of Arabic names in the wild, put to this matcher and to the ways that tools without Arabic use:
// `npm run bench:arabic`. A row is right when exactly the expected names are found, each where it stands.
import { readFileSync } from 'node:fs';
import { createMatcher, loadStore } from '../dist/index.js';

const root = new URL('../', import.meta.url);
const store = await loadStore([new URL('glossary', root).pathname]);
const matcher = createMatcher(store.glossary, 'ar', 'en');

const rows = readFileSync(new URL('tests/match/arabic-cases.tsv', root), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const isName = ({ soft, kind }, { type }) => type !== 'derived' && (!soft || kind === 'role');
const forms = [...store.glossary.concepts.values()].flatMap((concept) =>
  (concept.terms.get('ar') ?? []).filter((term) => isName(concept, term)).map(({ text }) => text),
);
const longestFirst = forms.toSorted((a, b) => b.length - a.length);

function ours(text) {
  const unit = { index: 0, key: '1', text, origin: { start: 0 }, opaque: [] };
  const [segment] = matcher.match({ segments: [{ source: unit, target: { ...unit, text: '' } }] });
  return segment.sourceHits
    .filter(({ concept, term }) => isName(concept, term))
    .map((hit) => text.slice(hit.start, hit.end));
}

/** Every listed form, longest first, wherever its letters stand; with `edge`, only between characters that pass. */
function search(text, edge) {
  const found = [];
  const free = (start, end) => found.every((span) => end <= span.start || span.end <= start);
  for (const form of longestFirst)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (free(at, end) && edge(text[at - 1]) && edge(text[end])) found.push({ start: at, end });
    }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
}

const methods = {
  mustalah: ours,
  'plain substring': (text) => search(text, () => true),
  'whole word': (text) =>
    search(text, (character) => character === undefined || !/[\p{L}\p{M}\p{N}]/u.test(character)),
};
for (const [name, find] of Object.entries(methods)) {
  const right = rows.filter(([, text, finds]) => find(text).join(' | ') === (finds ?? '')).length;
  console.log(
    `${name.padEnd(16)} ${right} of ${rows.length} right (${((100 * right) / rows.length).toFixed(1)} %)`,
  );
}
