import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.js';
import { mustalah } from '../support/cli.js';
import { anyDocument, reported } from '../support/reports.js';

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

test('an issue a finding, where it stands', () => {
  const wire = ['lint', 'translations/en-x-wire', '--format'];
  const issues: Issue[] = JSON.parse(mustalah([...wire, 'gitlab']).out);
  const { findings } = JSON.parse(mustalah([...wire, 'json']).out);
  expect(issues.map(({ check_name, location }) => [check_name, location.path])).toEqual(
    findings.map(({ rule, file }: { rule: string; file: string }) => [rule, file]),
  );
  expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['major', 'minor', 'info']));
  for (const { location } of issues) expect(location.lines.begin).toBeGreaterThan(0);
});

test('no two issues of a text are taken for one', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const issues: Issue[] = JSON.parse(await reported(gitlab, [document]));
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(document.findings.length);
    }),
  );
});
