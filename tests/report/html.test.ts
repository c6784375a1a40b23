import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/report/html/html.js';
import { mustalah } from '../support/cli.js';
import { anyDocument, reported } from '../support/reports.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
});

/** What is wrong with a page: its grammar, its headings, labels, roles and references. */
async function faultsOf(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

const wire = ['lint', 'translations/en-x-wire', '--format', 'html'];

describe.each(['en', 'ar'])('the page in %s', (language) => {
  const { out, code } = mustalah([...wire, '--lang', language]);

  test('is valid HTML, and a screen reader finds its way', async () => {
    expect(await faultsOf(out)).toEqual([]);
  });

  test('runs as its language does, and the texts as theirs', () => {
    expect(code).toBe(1);
    expect(out).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(out).toContain('<p lang="ar" dir="rtl">');
    expect(out).toContain('<p lang="en" dir="ltr">');
  });

  test('asks the network for nothing, and lets nothing else run', () => {
    expect(out.match(/(?:src|srcset|href|action|url|@import)\s*[=(]\s*["']?(?![#"'])\S*/g) ?? []).toEqual([]);
    expect(out.replaceAll('&#39;', "'")).toMatch(
      /content="default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'/,
    );
    expect(out).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  });
});

describe('what it shows', () => {
  const { out } = mustalah(wire);
  const { findings } = JSON.parse(mustalah(['lint', 'translations/en-x-wire', '--format', 'json']).out);

  test('a card a finding, and the words of each marked with its number in both texts', () => {
    const numbers = (pattern: RegExp): number[] =>
      [...out.matchAll(pattern)].map(([, number]) => Number(number));
    const wanted = findings.map((_: unknown, index: number) => index + 1);
    expect(numbers(/<li class="finding \w+" id="f(\d+)"/g)).toEqual(wanted);
    const paragraph = (language: string): string =>
      [...out.matchAll(new RegExp(`<p lang="${language}"[^>]*>.*?</p>`, 'gs'))].join('');
    const badges = (text: string): number[] =>
      [...text.matchAll(/<a class="badge \w+" href="#f(\d+)"/g)]
        .map(([, number]) => Number(number))
        .sort((a, b) => a - b);
    const standing = (side: 'source' | 'target'): number[] =>
      wanted.filter((number: number) => findings[number - 1][side] !== null);
    expect(badges(paragraph('en'))).toEqual(standing('target'));
    expect(badges(paragraph('ar'))).toEqual(standing('source'));
  });

  test('every segment of both texts, findings or not', () => {
    expect(out.match(/<section class="segment/g)).toHaveLength(13);
  });
});

test('any texts make a valid page that escapes them all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDocument, { maxLength: 2 }),
      fc.constantFrom('en', 'ar'),
      async (documents, language) => {
        const page = await reported(html, documents, language);
        // Random texts make keys and names that are blank or nonsense, which is no fault of the page.
        const faults = (await faultsOf(page)).filter(
          (fault) => !/empty-heading|text-content|no-unused|wcag/.test(fault),
        );
        expect(faults).toEqual([]);
        expect(page.match(/<script/g)).toHaveLength(1);
      },
    ),
    { numRuns: 40 },
  );
});
