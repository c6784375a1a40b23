import { plainText } from '../../formats/text/text.js';
import { type DocumentPair, lineStartsOf, type TextDocument } from '../../model/document.js';

/** Two texts and what they are called. */
export interface NamedTexts {
  readonly file: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly date: string | undefined;
}

/** Two texts as a document: line beside line where they have as many, else each is one segment as a whole. */
export function pairOfTexts(texts: NamedTexts): DocumentPair {
  const { file, date } = texts;
  const source = { file, language: texts.sourceLanguage, text: texts.source };
  const target = { file, language: texts.targetLanguage, text: texts.target };
  const lines = pairOf(plainText.read(source), plainText.read(target), date);
  return lines.source.units.length === lines.target.units.length
    ? lines
    : pairOf(whole(source), whole(target), date);
}

function pairOf(source: TextDocument, target: TextDocument, date: string | undefined): DocumentPair {
  const segments = source.units.flatMap((unit, index) => {
    const answer = target.units[index];
    return answer === undefined ? [] : [{ source: unit, target: answer }];
  });
  return { source, target, segments, date };
}

/** A text that is one unit, whatever lines it has. */
const whole = ({ file, language, text }: { file: string; language: string; text: string }): TextDocument => ({
  file,
  language,
  units: [{ index: 0, key: '1', text, origin: { start: 0 }, opaque: [] }],
  lineStarts: lineStartsOf(text),
});
