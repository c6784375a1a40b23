import { resolve } from 'node:path';
import { annotate } from '../../formats/xliff/annotate/annotate.js';
import { dialectOf, type XliffVersion } from '../../formats/xliff/dialect.js';
import { xliffOf } from '../../formats/xliff/read.js';
import type { WriteOptions, WrittenFile } from '../../formats/xliff/write/document.js';
import { writeXliff } from '../../formats/xliff/write/write.js';
import { declaredUtf8 } from '../../formats/xml/decode.js';
import { parseXml } from '../../formats/xml/parse.js';
import type { Unit } from '../../model/document.js';
import type { Words } from '../../report/words.js';
import { readFormatted } from '../formatted.js';
import { packageVersion } from '../package.js';
import { type PairPlan, readPairs } from '../pairs.js';
import type { ReadPair } from '../read-pair.js';
import type { Session } from '../session.js';
import { annotationsOf } from './annotations.js';

export interface XliffExportOptions {
  /** Undefined: that of a file that is XLIFF already, else 2.1. */
  readonly version: XliffVersion | undefined;
  readonly fillSource: boolean;
  /** Texts only: no marks, no glossary, no findings. */
  readonly plain: boolean;
  /** Language of the comments in it. */
  readonly words: Words;
}

/** A plan, or a source that has no translation yet. */
export type ExportPlan = Omit<PairPlan, 'target'> & { readonly target: string | undefined };

/** Documents as one XLIFF file, with their terms and findings marked. @throws {Trouble} where one cannot be read. */
export async function exportXliff(
  session: Session,
  plans: readonly ExportPlan[],
  options: XliffExportOptions,
): Promise<string> {
  const text = (await sameFile(session, plans, options)) ?? (await newFile(session, plans, options));
  if (options.plain) return text;
  const xliff = xliffOf(parseXml('xliff', text));
  const dates = plans.map(({ date }) => date);
  return annotate(xliff, annotationsOf(xliff, dates, session, options.words));
}

/** The text of an XLIFF file that is only to be annotated; undefined where another is asked for. */
async function sameFile(session: Session, [plan, more]: readonly ExportPlan[], options: XliffExportOptions) {
  if (plan === undefined || more !== undefined || !isBilingual(plan)) return undefined;
  const [pair] = await readPairs(plan, session.cwd);
  if (pair?.format.id !== 'xliff') return undefined;
  const { text } = pair;
  const { version } = dialectOf(parseXml(plan.source, text));
  return options.version === undefined || options.version === version ? declaredUtf8(text) : undefined;
}

const isBilingual = (plan: ExportPlan): plan is PairPlan => plan.source === plan.target;

async function newFile(session: Session, plans: readonly ExportPlan[], options: XliffExportOptions) {
  const files: WrittenFile[] = [];
  for (const plan of plans) files.push(...(await filesOf(plan, session.cwd)));
  const { fillSource, version = '2.1' } = options;
  const write: WriteOptions = { version, fillSource, program: await packageVersion() };
  return writeXliff(files, write);
}

async function filesOf(plan: ExportPlan, cwd: string): Promise<WrittenFile[]> {
  const pairs = hasTarget(plan)
    ? await readPairs({ ...plan, untranslated: true }, cwd)
    : [await alone(plan, cwd)];
  return pairs.map((pair) => ({
    pair: pair.format.empty === undefined && !isBilingual(plan) ? withoutMarks(pair) : pair,
    texts: { source: pair.sourceText, target: pair.text },
    original: plan.source,
    translation: isBilingual(plan) ? undefined : plan.target,
    datatype: datatypes[pair.format.id] ?? `x-${pair.format.id}`,
  }));
}

/** A pair whose texts are read only: markup that cannot be merged back would stand in a translator's way. */
function withoutMarks(pair: ReadPair): ReadPair {
  const bare = (unit: Unit): Unit => ({ ...unit, origin: { ...unit.origin, inline: [] } });
  const segments = pair.segments.map(({ source, target, ...rest }) => ({
    ...rest,
    source: bare(source),
    target: bare(target),
  }));
  return { ...pair, segments };
}

const datatypes: Readonly<Record<string, string>> = { text: 'plaintext', html: 'html' };

const hasTarget = (plan: ExportPlan): plan is PairPlan => plan.target !== undefined;

/** A source beside a translation that says nothing yet. */
async function alone(plan: ExportPlan, cwd: string): Promise<ReadPair> {
  const { text, format } = await readFormatted(resolve(cwd, plan.source), plan.source, plan.sourceFormat);
  const source = format.read({ file: plan.source, language: plan.sourceLanguage, text });
  const empty = (unit: Unit): Unit => ({ ...unit, text: '', origin: { start: 0 }, opaque: [] });
  const segments = source.units.map((unit) => ({ source: unit, target: empty(unit) }));
  const units = segments.map((segment) => segment.target);
  const target = { ...source, language: plan.targetLanguage, units };
  return { source, target, segments, date: plan.date, format, text: '', sourceText: text };
}
