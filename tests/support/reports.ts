import fc from 'fast-check';
import { plainText } from '../../src/formats/text/text.js';
import type { DocumentPair } from '../../src/model/document.js';
import type { Finding, Quoted } from '../../src/model/finding.js';
import type { CreateReporter, Summary } from '../../src/report/reporter.js';
import { createWords } from '../../src/report/words.js';
import { rules } from '../../src/rules/index.js';
import { loadCatalogue } from '../../src/session/package.js';

/** A document as a reporter is told of it. */
export interface ReportedDocument {
  readonly pair: DocumentPair;
  readonly findings: readonly Finding[];
}

const summary: Summary = {
  documents: 1,
  segments: 1,
  severities: { error: 1, warning: 1, info: 1 },
  concepts: 1,
  mentions: 1,
  fixed: null,
  waived: 0,
  baselined: 0,
  fixable: 1,
  versions: [],
};

/** What a reporter makes of documents. */
export async function reported(
  create: CreateReporter,
  documents: readonly ReportedDocument[],
  language = 'en',
): Promise<string> {
  const words = createWords(language, await loadCatalogue(language));
  const reporter = create({ words, version: '1.0.0', color: false, width: 80, root: 'file:///' });
  const parts = documents.flatMap(({ pair, findings }) => [
    reporter.document?.(pair) ?? '',
    ...findings.map((finding) => reporter.finding(finding)),
  ]);
  return [reporter.begin(), ...parts, reporter.end(summary)].join('');
}

/** Any text at all: markup, marks of direction, control characters, halves of pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '<!--',
        '</script>',
        '\u0000',
        '\u001B',
        '\uD800',
        '\uFFFF',
        '\u2068',
        '\u2069',
        '\u202E',
        'الباب',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

const quoted = (text: string): fc.Arbitrary<Quoted | null> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .chain((span) => fc.constantFrom(span, null));

/** A document of one segment with findings anywhere in it. */
export const anyDocument: fc.Arbitrary<ReportedDocument> = fc
  .record({ file: anyText, source: anyText, target: anyText })
  .map(({ file, source, target }) => {
    const read = (language: string, text: string) =>
      plainText.read({ file, language, text: 'x' }).units.map((unit) => ({ ...unit, text, key: text }));
    const side = (language: string, text: string) => ({
      ...plainText.read({ file, language, text: 'x' }),
      units: read(language, text),
    });
    const [from, to] = [side('ar', source), side('en', target)];
    return { source: from, target: to, segments: plainText.pair(from, to), date: undefined };
  })
  .chain((pair) =>
    fc.record({ pair: fc.constant(pair), findings: fc.array(findingIn(pair), { maxLength: 5 }) }),
  );

function findingIn({ source, target }: DocumentPair): fc.Arbitrary<Finding> {
  const [from, to] = [source.units[0]?.text ?? '', target.units[0]?.text ?? ''];
  return fc.record({
    rule: fc.constantFrom(...rules.map(({ id }) => id)),
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: fc.constant('report.replace'),
    values: fc.record({ written: anyText, expected: anyText }),
    concept: fc.constant(null),
    file: fc.constant(target.file),
    range: fc.constant(null),
    segment: fc.constant({ index: 0, key: to }),
    anchor: fc.constant({ line: 1, column: 1 }),
    context: fc.constant(to),
    sourceContext: fc.constant(from),
    target: quoted(to),
    source: quoted(from),
    expected: fc.array(anyText, { maxLength: 2 }),
    fix: quoted(to),
    related: fc.array(
      fc.record({
        file: anyText,
        line: fc.nat(),
        column: fc.nat(),
        text: anyText,
        note: fc.constant('other-form'),
      }),
      { maxLength: 1 },
    ),
  });
}
