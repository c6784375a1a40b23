import type { DocumentPair } from '../../model/document.js';
import type { CreateReporter } from '../reporter.js';
import { documentSection, type PageDocument } from './document.js';
import { pageEnd, pageStart } from './page.js';
import { PageIndex } from './page-index.js';

/**
 * One page that holds everything: no network, no folder beside it. It is written document by document; of those
 * that are written only their counts are kept, for the summary. That comes last and is shown first, through a slot.
 */
export const html: CreateReporter = ({ words, version }) => {
  const index = new PageIndex();
  let open: PageDocument | undefined;
  let count = 0;
  const closed = (): string => {
    if (open === undefined) return '';
    index.add(open);
    const section = documentSection(open, words).text;
    open = undefined;
    return section;
  };
  const opened = (file: string, pair?: DocumentPair) => {
    const before = closed();
    const document = { number: index.rows.length + 1, file, pair, findings: [] };
    open = document;
    return { before, document };
  };
  return {
    tellsCut: true,
    begin: () => pageStart(words).text,
    document: (pair) => opened(pair.target.file, pair).before,
    finding: (finding) => {
      const { before, document } =
        open?.file === finding.file ? { before: '', document: open } : opened(finding.file);
      count += 1;
      document.findings.push({ number: count, finding });
      return before;
    },
    end: (summary) => closed() + pageEnd(summary, index, words, version).text,
  };
};
