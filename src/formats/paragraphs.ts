import type { Segment, TextDocument, Unit } from '../model/document.js';
import { trouble } from '../model/problem.js';

/**
 * Unit by unit: by key where both texts have the same keys, else in order. Units of white space answer none.
 * @throws {Trouble} where the counts differ.
 */
export function pairParagraphs(source: TextDocument, target: TextDocument): Segment[] {
  const [units, answers] = [source, target].map(({ units }) =>
    units.filter(({ text }) => text.trim() !== ''),
  );
  const counts = { sourceFile: source.file, source: units?.length ?? 0, target: answers?.length ?? 0 };
  if (counts.source !== counts.target) throw trouble('paragraph-count', counts, target.file);
  const byKey = new Map(answers?.map((unit) => [unit.key, unit]));
  const hasSameKeys = units?.every(({ key }) => byKey.has(key)) ?? false;
  return (units ?? []).flatMap((unit, index) => {
    const answer: Unit | undefined = hasSameKeys ? byKey.get(unit.key) : answers?.[index];
    return answer === undefined ? [] : [{ source: unit, target: answer }];
  });
}

/** The text of a document for the eyes: a paragraph a line, so that the lines count as its findings do. */
export const linesOf = ({ units }: TextDocument): string =>
  units.map(({ text }) => `${text.replaceAll('\n', ' ')}\n`).join('');
