import { isAllowed, isCommon } from '../model/concept.js';
import type { Report } from '../model/finding.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule } from '../model/rule.js';
import { slice } from '../model/span.js';
import { needlessArticle, repeatedArticles } from '../text/doubled-article.js';
import { languageOf } from '../text/languages.js';
import { isAnchored, sourceOf } from './kit.js';

export const doubledArticle: Rule = {
  id: 'doubled-article',
  severity: 'off',
  says: 'An article stands twice, or before a name that has its own.',
  why: '“The al-Bab” says the article in two languages; many houses let it pass, so the rule is for those that do not.',
  remedy: 'Take the article out, or ask for the rule only where the house cares.',
  messages: {
    own: '“{{written}}” has an article of its own: “{{expected}}”.',
    twice: '“{{written}}” says the article twice.',
  },
  examples: {
    speaks: [
      {
        source: 'دخلوا مدينة الباب.',
        target: 'They entered the al-Bab yesterday.',
        text: 'the al-Bab',
        fixed: 'They entered al-Bab yesterday.',
      },
      {
        source: 'عادوا إلى البلدة.',
        target: 'They returned to the the town.',
        text: 'the the',
        fixed: 'They returned to the town.',
      },
      {
        source: 'دخلوا مدينة الباب.',
        target: 'They entered al-al-Bab.',
        text: 'al-al',
        fixed: 'They entered al-Bab.',
      },
    ],
    silent: [
      { source: 'ريف الباب.', target: 'The al-Bab countryside.' },
      { source: 'دخلوا مدينة الباب.', target: 'They entered al-Bab.' },
      { source: 'مقاتلو الجبهة الشامية.', target: 'The fighters of the Levant Front.' },
    ],
  },
  *check(segment, document) {
    const { text, opaque } = segment.target;
    const language = languageOf(document.targetLanguage);
    for (const { start, end, text: right } of repeatedArticles(text, language, opaque))
      yield {
        message: 'twice',
        values: { written: slice(text, { start, end }), expected: right },
        concept: null,
        target: { start, end },
        source: null,
        expected: [right],
        fix: { start, end, text: right },
      };
    for (const hit of segment.targetHits)
      if (hasOwnArticle(hit) && isAnchored(segment, hit, document)) yield* needless(hit, segment, document);
  },
};

/** A proper name that is listed without an article: where it has one, it is its own. */
const hasOwnArticle = ({ concept, term }: Hit): boolean =>
  isAllowed(term) && !isCommon(concept) && term.article === undefined && term.type !== 'derived';

function* needless(hit: Hit, segment: MatchedSegment, document: DocumentView): Generator<Report> {
  const { text } = segment.target;
  const language = languageOf(document.targetLanguage);
  const article = needlessArticle(text, hit, hit.term.text, language);
  if (article === undefined) return;
  const span = { start: article.start, end: hit.end };
  yield {
    message: 'own',
    values: { written: slice(text, span), expected: article.text },
    concept: hit.concept.id,
    target: span,
    source: sourceOf(segment, hit),
    expected: [article.text],
    fix: { ...span, text: article.text },
  };
}
