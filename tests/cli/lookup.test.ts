import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { mustalah } from '../support/cli.js';

const first = (query: string): { concept: string; via: string } | undefined =>
  JSON.parse(mustalah(['lookup', query, '--format', 'json']).out).results[0];

describe('lookup', () => {
  test.each([
    ['الزنكي', 'nour-al-din-al-zenki', 'listed'],
    ['الزنكى', 'nour-al-din-al-zenki', 'listed'],
    ['نور الدين الزنكي', 'nour-al-din-al-zenki', 'listed'],
    ['احرار الشام', 'ahrar-al-sham', 'listed'],
    ['أحرار الشام', 'ahrar-al-sham', 'listed'],
    ['وللجبهة الشامية', 'levant-front', 'listed'],
    ['باب', 'al-bab', 'listed'],
    ['Al Bab', 'al-bab', 'listed'],
    ['Bab', 'al-bab', 'listed'],
    ['rakka', 'raqqa', 'listed'],
    ['Faylaq Sham', 'faylaq-al-sham', 'listed'],
    ['JFS', 'jabhat-fateh-al-sham', 'listed'],
    ['Ḩarakat Nūr ad Dīn az Zankī', 'nour-al-din-al-zenki', 'listed'],
    ['Bostan al-Bacha', 'bustan-al-basha', 'spelling'],
  ])('%s → %s (%s)', (query, concept, via) => expect(first(query)).toMatchObject({ concept, via }));

  test('nothing found: exit 0, an empty list, and the nearest on the terminal', () => {
    const { code, out } = mustalah(['lookup', 'qqqqq', '--format', 'json']);
    expect([code, JSON.parse(out).results]).toEqual([0, []]);
    expect(mustalah(['lookup', 'Eupratis Shild']).out).toMatch(/Euphrates Shield/);
  });

  test('a query a line, an object a line', () => {
    const { out } = mustalah(['lookup', '--stdin', '--format', 'json'], undefined, 'Raqqa\nالباب\n');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).results[0].concept),
    ).toEqual(['raqqa', 'al-bab']);
  });
});

describe('other commands', () => {
  test('why shows words, clitics, names, answers, findings', () => {
    const { out, code } = mustalah(['why', 'وللجبهة الشامية مقاتلون', 'The Sham Front has fighters']);
    expect(code).toBe(0);
    expect(out).toMatch(/levant-front/);
    expect(out).toMatch(/nonpreferred-term/);
    expect(JSON.parse(mustalah(['why', 'في حلب', 'In Aleppo', '--format', 'json']).out).findings).toEqual([]);
  });

  test('rules lists them, or explains one', () => {
    expect(mustalah(['rules']).out.trim().split('\n')).toHaveLength(rules.length);
    expect(mustalah(['rules', 'wrong-term', '--lang', 'ar']).out).toMatch(/بستان القصر/);
  });

  test('glossary stats counts what the store holds', () => {
    const stats = JSON.parse(mustalah(['glossary', 'stats', '--format', 'json']).out);
    expect(stats.concepts).toBeGreaterThan(200);
    expect(stats.byLanguage.ar).toBeGreaterThan(stats.concepts);
  });

  test.each(['lint', 'lookup', 'why', 'rules', 'glossary', 'init'])(
    '%s --help has an example, in both languages',
    (command) => {
      for (const language of ['en', 'ar']) {
        const { out, code } = mustalah([command, '--help', '--lang', language]);
        expect(code).toBe(0);
        expect(out).toMatch(new RegExp(`mustalah ${command}`));
        expect(out).not.toMatch(/cli\.\w+/);
      }
    },
  );

  test('--lang may come before the command', () => {
    expect(mustalah(['--lang', 'ar', 'lookup', 'Raqqa']).out).toMatch(/مدينة/);
    expect(mustalah(['ar']).code).toBe(2);
  });

  test('lookup tells what the store adds to a form', () => {
    const { out } = mustalah(['lookup', 'al-Halak al-Fawqani']);
    expect(out).toMatch(/الهُلُّك الفَوْقَانِي/);
    expect(out).toMatch(/vowels uncertain/);
    const [found] = JSON.parse(mustalah(['lookup', 'Levant Front', '--format', 'json']).out).results;
    expect(found.terms.some(({ source }: { source?: string[] }) => source !== undefined)).toBe(true);
  });

  test('--version prints the version', () =>
    expect(mustalah(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/));
});
