import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { lint, openSession, projectPairs } from '../../src/index.js';
import { json } from '../../src/report/json.js';
import { pretty } from '../../src/report/pretty.js';
import type { Reporter, Summary } from '../../src/report/reporter.js';
import { sarif } from '../../src/report/sarif.js';
import { createWords } from '../../src/report/words.js';
import type { LintEvent } from '../../src/session/lint.js';
import { loadCatalogue } from '../../src/session/package.js';
import { fileShelf } from '../../src/session/shelf.js';
import { folderWith } from '../support/cli.js';
import { manyTexts } from '../support/many-texts.js';

const cwd = folderWith(manyTexts(20));

/** The events of a run that is told to stop as soon as one of them passes. */
async function told(stops: (event: LintEvent) => boolean, jobs: number): Promise<LintEvent[]> {
  const session = await openSession({ cwd });
  if (session.config === undefined) throw new Error('the project has no configuration');
  const plans = await projectPairs(session.config, [], cwd);
  const controller = new AbortController();
  const events: LintEvent[] = [];
  const options = { jobs, signal: controller.signal };
  for await (const event of lint(plans, session.glossary, session.settings, cwd, options)) {
    events.push(event);
    if (stops(event)) controller.abort();
  }
  return events;
}

const findingsIn = (events: readonly LintEvent[]) =>
  events.flatMap((event) => (event.is === 'finding' ? [event.finding] : []));

const isAt = (is: LintEvent['is'], at: number) => (event: LintEvent) =>
  event.is === is && 'index' in event && event.index === at;

describe.each([1, 2])('a run that is told to stop, in %d threads', (jobs) => {
  test('while it reads tells of what is read, and compares none of it', async () => {
    const whole = findingsIn(await told(() => false, jobs)).map((finding) => JSON.stringify(finding));
    const events = await told(isAt('reading', 6), jobs);
    expect(events.at(-1)).toEqual({ is: 'cut', done: 7, of: 40 });
    expect(events.filter(({ is }) => is === 'tally')).toHaveLength(7);
    const found = findingsIn(events);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ message }) => /(?:versions|documents)-/.test(message))).toEqual([]);
    expect(whole).toEqual(expect.arrayContaining(found.map((finding) => JSON.stringify(finding))));
  });

  test('while it tells ends behind a whole document', async () => {
    const whole = await told(() => false, jobs);
    const events = await told(isAt('document', 3), jobs);
    expect(events.at(-1)).toEqual({ is: 'cut', done: 4, of: 40 });
    expect(findingsIn(whole).slice(0, findingsIn(events).length)).toEqual(findingsIn(events));
  });
});

describe('a report that is cut short says so', () => {
  const summary: Summary = {
    documents: 3,
    segments: 6,
    severities: { error: 0, warning: 0, info: 0 },
    concepts: 1,
    mentions: 2,
    fixed: null,
    waived: 0,
    baselined: 0,
    fixable: 0,
    versions: [],
    cut: { done: 3, of: 40 },
  };
  const ended = ({ begin, end }: Reporter): string => begin() + end(summary);
  const context = async (language: string) => ({
    words: createWords(language, await loadCatalogue(language)),
    version: '0',
    color: false,
    width: 80,
    root: 'file:///',
  });

  test('to programs', async () => {
    const parsed: unknown = JSON.parse(ended(json(await context('en'))));
    expect(parsed).toMatchObject({ summary: { documents: 3, cutShort: { done: 3, of: 40 } } });
    const log: unknown = JSON.parse(ended(sarif(await context('en'))));
    const invocations = [{ executionSuccessful: false, exitSignalName: 'SIGINT' }];
    expect(log).toMatchObject({ runs: [{ invocations }] });
  });

  test('to people, in both languages', async () => {
    expect(ended(pretty(await context('en')))).toContain('Cut short: 3 of 40 texts');
    expect(ended(pretty(await context('ar')))).toContain('عُرض 3 من 40');
  });
});

test('what is laid aside comes back as it was, from memory and from a file that has no name', () => {
  const shelf = fileShelf<number, unknown>();
  const value = (at: number) => ({ at, words: 'نص'.repeat(at * 5), end: Number.POSITIVE_INFINITY });
  for (let at = 0; at < 600; at++) shelf.put(at, value(at));
  for (const at of [0, 599, 300, 1, 598]) expect(shelf.get(at)).toEqual(value(at));
  expect(shelf.get(600)).toBeUndefined();
  expect(readdirSync(tmpdir()).filter((name) => /^mustalah-[0-9a-f]{16}$/.test(name))).toEqual([]);
  shelf.close();
  expect(shelf.get(0)).toBeUndefined();
});
