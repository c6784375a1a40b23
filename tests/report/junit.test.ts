import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { junit } from '../../src/report/junit.js';
import { mustalah } from '../support/cli.js';
import { root } from '../support/project.js';
import { anyDocument, reported } from '../support/reports.js';

const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(`${root}tests/report/junit.xsd`)));

/** What a dashboard would count, after the schema has passed it. */
function counted(xml: string) {
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    const count = (path: string): number => document.find(path).length;
    const sum = (name: string): number =>
      document.find(`//testsuite/@${name}`).reduce((all, { content }) => all + Number(content), 0);
    return {
      suites: document.find('//testsuite/@name').map(({ content }) => content),
      cases: {
        tests: count('//testcase'),
        failures: count('//failure'),
        skipped: count('//skipped'),
        told: count('//system-out'),
      },
      stated: { tests: sum('tests'), failures: sum('failures'), skipped: sum('skipped') },
    };
  } finally {
    document.dispose();
  }
}

describe('JUnit XML', () => {
  const article = (version: string): string => `translations/${version}/ankara-talks.json`;

  test('a suite a document; errors fail, warnings are skipped, infos are told', () => {
    const { out, code } = mustalah(['lint', article('en'), article('en-x-wire'), '--format', 'junit']);
    const { summary } = JSON.parse(
      mustalah(['lint', article('en'), article('en-x-wire'), '--format', 'json']).out,
    );
    const { suites, cases, stated } = counted(out);
    expect(code).toBe(1);
    expect(suites).toEqual([article('en'), article('en-x-wire')]);
    expect(cases).toEqual({
      tests: summary.errors + summary.warnings + summary.infos,
      failures: summary.errors,
      skipped: summary.warnings,
      told: summary.infos,
    });
    expect(stated).toEqual({ tests: cases.tests, failures: cases.failures, skipped: cases.skipped });
  });

  test('a document without findings is a case that passes', () => {
    const quiet = ['--rule', 'source-misspelling:off', '--format', 'junit'];
    const { out } = mustalah(['lint', article('en'), ...quiet]);
    expect(counted(out)).toEqual({
      suites: [article('en')],
      cases: { tests: 1, failures: 0, skipped: 0, told: 0 },
      stated: { tests: 1, failures: 0, skipped: 0 },
    });
  });

  test('is valid, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { cases } = counted(await reported(junit, [document]));
        expect(cases.tests).toBe(Math.max(1, document.findings.length));
      }),
    );
  });
});
