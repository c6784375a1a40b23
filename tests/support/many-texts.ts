import { smallProject } from './small-project.js';

const names = [
  { source: 'مدينة الباب', listed: 'al-Bab', other: 'El Bab' },
  { source: 'مدينة الرقة', listed: 'Raqqa', other: 'Rakka' },
];

/**
 * Files of a project of many texts in two versions each, with names right, out of style, missing and in a style
 * that differs from the other version's.
 */
export function manyTexts(count: number): Record<string, string> {
  const files: Record<string, string> = {
    'mustalah.yaml': 'glossary: [glossary]\ntranslations: translations\nsource: ar\n',
    'glossary/cities.yaml': (smallProject['glossary/cities.yaml'] ?? '').replaceAll(
      'nonpreferred',
      'admitted',
    ),
  };
  for (let index = 0; index < count; index++) {
    const [a = names[0], b = names[1]] = index % 2 === 0 ? names : names.toReversed();
    const name = `${String(index).padStart(4, '0')}.txt`;
    const translated = (first = '', second = ''): string =>
      `They left the city of ${first} for ${second}.\nThen ${index} of them came back to ${first}.\n`;
    files[`translations/ar/${name}`] =
      `غادروا ${a?.source} إلى ${b?.source}.\nثم عاد ${index} منهم إلى ${a?.source}.\n`;
    files[`translations/en/${name}`] = translated(a?.listed, index % 3 === 0 ? 'the coast' : b?.other);
    files[`translations/en-x-wire/${name}`] = translated(index % 5 === 0 ? a?.other : a?.listed, b?.listed);
  }
  return files;
}
