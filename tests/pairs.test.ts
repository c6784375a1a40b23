import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import { createMatcher } from '../src/match/matcher.js';
import type { Finding } from '../src/model/finding.js';
import { earBetween } from '../src/romanize/recognizer/ear.js';
import { matchScore } from '../src/romanize/recognizer/recognizer.js';
import { rules } from '../src/rules/index.js';
import { loadStore } from '../src/session/store.js';
import { languageOf } from '../src/text/languages.js';
import { replacement } from '../src/text/replacement.js';
import { wordsOf } from '../src/text/words.js';
import { findingOn, type Planted } from './support/planted.mjs';
import { linesOf, read, root } from './support/project.js';

const pairs = [
  { folder: 'persian', source: 'fa', target: 'en', found: 22, spelled: 58 },
  { folder: 'french', source: 'ar', target: 'fr', found: 18, spelled: 55 },
];

describe.each(pairs)('$folder: $source to $target', async ({ folder, source, target, found, spelled }) => {
  const path = (name: string): string => `tests/pairs/${folder}/${name}`;
  const { glossary } = await loadStore([`${root}${path('glossary.yaml')}`], root);
  const text = (name: string): string => linesOf(path(name)).join('\n');
  const article = text(`article.${source}.txt`);
  const careful = text(`careful.${target}.txt`);
  const matcher = createMatcher(glossary, source, target);
  const graver = (texts: { source: string; target: string }, by = matcher): Finding[] =>
    checkTexts(texts, by, rules).filter(({ severity }) => severity !== 'info');

  test('a careful translation is left in peace, whichever of the two is the translation', () => {
    expect(glossary.concepts.size).toBeGreaterThanOrEqual(20);
    expect(graver({ source: article, target: careful })).toEqual([]);
    expect(graver({ source: careful, target: article }, createMatcher(glossary, target, source))).toEqual([]);
  });

  const hurried = linesOf(path(`hurried.${target}.txt`));
  const findings = graver({ source: article, target: hurried.join('\n') });
  const planted: Planted[] = JSON.parse(read(path('hurried.json')));

  test('planted mistakes are found, and nothing else', () => {
    const answers = planted.map((mistake) => findingOn(mistake, hurried, findings));
    expect(answers.filter((finding) => finding !== undefined).length).toBeGreaterThanOrEqual(found);
    expect(findings.filter((finding) => !answers.includes(finding)).length).toBeLessThanOrEqual(1);
  });

  test('mended, the text has none of what was mended', () => {
    const lines = [...hurried];
    for (const { fix, segment } of findings.toReversed()) {
      const line = lines[segment.index] ?? '';
      if (fix !== null) lines[segment.index] = line.slice(0, fix.start) + fix.text + line.slice(fix.end);
    }
    const left = graver({ source: article, target: lines.join('\n') });
    expect(left.length).toBe(findings.filter(({ fix }) => fix === null).length);
  });

  test('names are heard with the costs that were learned on English spellings', () => {
    const ear = earBetween(languageOf(source), languageOf(target));
    const names = linesOf(path('names.tsv')).map((line) => line.split('\t'));
    const hears = (name = '', spelling = ''): boolean => ear.of(name)(ear.read(spelling), 0) >= matchScore;
    expect(names.filter(([name, spelling]) => hears(name, spelling)).length).toBeGreaterThanOrEqual(spelled);
    const strange = names.flatMap(([name], at) =>
      names.filter((_, other) => other !== at).map(([, other]) => [name, other]),
    );
    expect(strange.filter(([name, spelling]) => hears(name, spelling))).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['fr', 'l’Iran et d’Alep, aujourd’hui', ['l', 'Iran', 'et', 'd', 'Alep', 'aujourd’hui']],
    ['fr', 'qu’al-Bab', ['qu', 'al', 'Bab']],
    ['fa', 'حزب‌الله می‌رود', ['حزب', 'الله', 'می', 'رود']],
    ['fa', 'جبهه‌ی النصره', ['جبهه‌ی', 'النصره']],
    ['en', 'the people’s', ['the', 'people’s']],
  ])('%s: %s', (tag, text, words) =>
    expect(wordsOf(text, languageOf(tag)).map(({ raw }) => raw)).toEqual(words),
  );

  test('Persian in the letters of an Arabic keyboard is the same', () => {
    const persian = languageOf('fa');
    expect(persian.key('كردهاي')).toBe(persian.key('کردهای'));
    expect(persian.key('جبهه‌ی')).toBe(persian.key('جبهه'));
    expect(persian.key('۱۲')).toBe('12');
  });
});

describe('French articles melt, are elided, and go with the name', () => {
  const french = languageOf('fr');
  const cases: [string, string, string, string | undefined, string][] = [
    [
      'combattants du Front al-Nosra',
      'Front al-Nosra',
      'Coalition nationale',
      'la',
      'combattants de la Coalition nationale',
    ],
    ['combattants de l’EI', 'EI', 'Front al-Nosra', 'le', 'combattants du Front al-Nosra'],
    ['né à Damascus', 'Damascus', 'Alep', undefined, 'né à Alep'],
    ['près de Damascus', 'Damascus', 'Alep', undefined, "près d'Alep"],
    ['près d’Aleppo', 'Aleppo', 'Damas', undefined, 'près de Damas'],
    ['il dit qu’Aleppo tombe', 'Aleppo', 'Damas', undefined, 'il dit que Damas tombe'],
    ['Daech recule', 'Daech', 'État islamique', "l'", "L'État islamique recule"],
    ['le groupe Daech', 'Daech', 'État islamique', "l'", 'le groupe État islamique'],
    ['envoyé aux FDS', 'FDS', 'Conseil', 'le', 'envoyé au Conseil'],
    ['issu du « Front al-Nosra »', 'Front al-Nosra', 'État islamique', "l'", "issu de l'« État islamique »"],
  ];
  test.each(cases)('%s', (text, written, form, articleForm, expected) => {
    const start = text.indexOf(written);
    const fix = replacement(
      text,
      { start, end: start + written.length },
      {
        text: form,
        article: articleForm !== undefined,
        ...(articleForm === undefined ? {} : { articleForm }),
      },
      french,
    );
    expect(fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe(expected);
  });
});

describe('a pair of languages that the house has no data for', () => {
  test.each([
    ['de', 'en', 'Das Treffen in München', 'The meeting in Muenchen', 'The meeting in Munich'],
    ['el', 'de', 'Η συνάντηση στο Μόναχο', 'Das Treffen in Munich', 'Das Treffen in München'],
    ['qqq', 'zz', 'in Monaco', 've Munich', 've München'],
  ])('%s to %s still tells listed forms by plain words', (source, target, text, wrong, right) => {
    const name = (word: string, status: 'preferred' | 'nonpreferred') => ({
      text: word,
      status,
      type: 'full-form' as const,
    });
    const last = (sentence: string): string => sentence.split(' ').at(-1) ?? '';
    const glossary = {
      concepts: new Map([
        [
          'munich',
          {
            id: 'munich',
            kind: 'city' as const,
            definition: undefined,
            valid: undefined,
            soft: false,
            terms: new Map([
              [source, [name(last(text), 'preferred')]],
              [target, [name(last(right), 'preferred'), name(last(wrong), 'nonpreferred')]],
            ]),
            romanizations: new Map<string, string>(),
            relations: {},
            lookAlikes: [],
            homonymOf: [],
            notes: [],
          },
        ],
      ]),
    };
    const matcher = createMatcher(glossary, source, target);
    const check = (translation: string): string[] =>
      checkTexts({ source: text, target: translation }, matcher, rules).map(({ rule }) => rule);
    expect(check(wrong)).toEqual(['nonpreferred-term']);
    expect(check(right)).toEqual([]);
    expect(check('…')).toEqual(['missing-term']);
  });
});

test('above the floors of letters nobody knows a language or a script by name', () => {
  const rooms = ['match', 'check'];
  const files = rooms.flatMap((room) =>
    readdirSync(`${root}src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `src/${room}/${name}`),
  );
  const named = files.filter((file) => {
    const code = read(file).replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
    return /'(?:ar|en|fa|fr|Arabic|Latin)'|Script=(?:Arabic|Latin)|[\u0600-\u06ff]/u.test(code);
  });
  expect(files.length).toBeGreaterThan(25);
  expect(named).toEqual([]);
});
