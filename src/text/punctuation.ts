/** Script → marks of another script that are left in a text of it, and what they are there. */
const counterparts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: { '،': ',', '؛': ';', '؟': '?', '٪': '%', '۔': '.' },
  Cyrillic: { '،': ',', '؛': ';', '؟': '?', '٪': '%', '۔': '.' },
  Arabic: { ',': '،', ';': '؛', '?': '؟' },
};

/** The quotation marks of languages whose texts have no others; elsewhere any may be right. */
const quotationMarks: Readonly<Record<string, string>> = { en: '"“”‘’\'' };

/** A mark that another language's texts have, and what it is here; empty where that is open. */
export interface ForeignMark {
  readonly offset: number;
  readonly mark: string;
  readonly counterpart: string;
}

/**
 * Marks of another script in a text: those that stand beside a letter, a closing mark or a digit of the text's own.
 * Latin marks are at home between Latin letters and digits in every text.
 */
export function foreignMarks(text: string, script: string): ForeignMark[] {
  const own = counterparts[script];
  if (own === undefined || !Object.keys(own).some((mark) => text.includes(mark))) return [];
  const letter = new RegExp(`\\p{Script=${script}}\\p{M}*["”»)\\]]*\\s?$`, 'u');
  return Array.from(text.matchAll(anyMark)).flatMap(({ 0: mark, index }) => {
    const counterpart = own[mark];
    const stands = letter.test(text.slice(Math.max(0, index - 12), index));
    return counterpart === undefined || !stands ? [] : [{ offset: index, mark, counterpart }];
  });
}

const anyMark = /[،؛؟٪۔,;?]/gu;

/** Guillemets in a language that has none: each opening one, and where it closes. */
export function foreignQuotes(
  text: string,
  language: string,
): { start: number; end: number; text: string }[] {
  const marks = quotationMarks[language];
  if (marks === undefined || marks.includes('«')) return [];
  const [open = '', close = ''] = text.includes('"') && !text.includes('“') ? ['"', '"'] : ['“', '”'];
  return Array.from(text.matchAll(/«\s?([^«»]*?)\s?»/gu), ({ 0: whole, 1: inner = '', index }) => ({
    start: index,
    end: index + whole.length,
    text: open + inner + close,
  }));
}
