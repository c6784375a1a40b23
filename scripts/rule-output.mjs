// What the checker prints of an example, for the rules' pages: the build's own output, nothing typed by hand.
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** An example → what a terminal shows of it; `findings` of the rule alone. */
export async function createOutput() {
  const { checkTexts, createMatcher, createWords, loadStore } = await import('../dist/index.js');
  const { rules } = await import('../dist/rules/index.js');
  const { pretty } = await import('../dist/report/pretty.js');
  const { glossary } = await loadStore([new URL('glossary', root).pathname], root.pathname);
  const matcher = createMatcher(glossary, 'ar', 'en');
  const catalogue = JSON.parse(readFileSync(new URL('translations/en/messages.json', root), 'utf8'));
  const words = createWords('en', catalogue);
  return (rule, example) => {
    const settings = new Map(rule.severity === 'off' ? [[rule.id, 'warning']] : []);
    const findings = checkTexts(example, matcher, rules, settings).filter((each) => each.rule === rule.id);
    const reporter = pretty({ words, version: '', color: false, width: 96, root: '' });
    return findings
      .flatMap((finding) => reporter.finding({ ...finding, file: 'target.txt' }).split('\n'))
      .filter((line) => line.trim() !== '' && line !== 'target.txt')
      .map((line) => line.replace(/^ {2}/, '').trimEnd());
  };
}
