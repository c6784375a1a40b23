// The English words of the rules are written beside their code; the catalogue carries a copy of them.
import { readFile } from 'node:fs/promises';
import { writeGenerated } from './generated.mjs';

export async function generateWords(rules) {
  const path = 'translations/en/messages.json';
  const catalogue = JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
  catalogue.rules = Object.fromEntries(
    rules
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
      .map(({ id, says, why, remedy, messages }) => [id, { says, why, remedy, messages }]),
  );
  await writeGenerated(path, `${JSON.stringify(catalogue, null, 2)}\n`);
}
