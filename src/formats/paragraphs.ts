import type { Segment, TextDocument, Unit } from '../model/document.js';
import { trouble } from '../model/problem.js';

/**
 * Unit by unit: by key where both texts have the same keys, else in order. Units of white space answer none.
 * @throws {Trouble} where the counts differ.
 */
export function pairParagraphs(source: TextDocument, target: TextDocument): Segment[] {
  const [asked, answers] = [textsIn(source), textsIn(target)];
  const counts = { sourceFile: source.file, source: asked.length, target: answers.length };
  if (counts.source !== counts.target) throw trouble('paragraph-count', counts, target.file);
  const byKey = new Map(answers.map((unit) => [unit.key, unit]));
  const keys = new Set(asked.map(({ key }) => key));
  const hasSameKeys = keys.size === asked.length && asked.every(({ key }) => byKey.has(key));
  return asked.flatMap((unit, index) => {
    const answer = hasSameKeys ? byKey.get(unit.key) : answers[index];
    return answer === undefined ? [] : [{ source: unit, target: answer }];
  });
}

const textsIn = ({ units }: TextDocument): Unit[] => units.filter(({ text }) => text.trim() !== '');

/** The text of a document for the eyes: a paragraph a line, so that the lines count as its findings do. */
export const linesOf = ({ units }: TextDocument): string =>
  units.map(({ text }) => `${text.replaceAll('\n', ' ')}\n`).join('');
