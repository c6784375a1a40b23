// A small article of the tests' own, with what trips formats: quotation marks, markup, a name twice, a number.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const lines = [
  ['وصلت القوات إلى مدينة الباب.', 'The forces reached the city of al-Bab.'],
  ['قال "المصدر" إن 3 < 5 & إن الأمر انتهى.', 'The “source” said that 3 < 5 & that it was over.'],
  ['انسحبت قوات سوريا الديمقراطية من الباب.', 'The Syrian Democratic Forces withdrew from al-Bab.'],
];

/** Writes the article and its translation into a folder. */
export function writeArticle(folder) {
  for (const [index, language] of ['ar', 'en'].entries())
    writeFileSync(join(folder, `article.${language}.txt`), lines.map((line) => `${line[index]}\n`).join(''));
}

export const pair = ['--source', 'article.ar.txt', '--target', 'article.en.txt'];
