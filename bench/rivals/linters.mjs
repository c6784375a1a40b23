// What people would otherwise check texts with. Each takes a task – lines of English, their Arabic and terms – and
// gives what runs it on so many of the lines; undefined where it is not to be had.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debian } from '../../tests/outside/debian.mjs';
import { wholeNode, wholeProgram } from '../suite/execute.mjs';
import { installed } from '../suite/packages.mjs';

/** The lines as a file, made once. */
function english({ folder }, pairs) {
  const file = join(folder, `${pairs.length}.txt`);
  writeFileSync(file, `${pairs.map(({ en }) => en).join('\n')}\n`);
  return file;
}

function textlint({ folder, terms }) {
  const own = installed('textlint', ['textlint-rule-terminology']);
  if (own === undefined) return undefined;
  const config = join(folder, 'textlintrc.json');
  writeFileSync(config, JSON.stringify({ rules: { terminology: { defaultTerms: false, terms } } }));
  const args = [join(own, 'bin/textlint.js'), '--config', config, '--format', 'unix'];
  return (pairs) => wholeNode([...args, english({ folder }, pairs)], { cwd: join(own, '../..') });
}

function cspell({ folder, words }) {
  const own = installed('cspell');
  if (own === undefined) return undefined;
  const config = join(folder, 'cspell.json');
  writeFileSync(config, JSON.stringify({ version: '0.2', language: 'en', flagWords: words }));
  const args = [join(own, 'bin.mjs'), 'lint', '--no-progress', '--config', config];
  return (pairs) => wholeNode([...args, english({ folder }, pairs)], { cwd: folder });
}

const escaped = (text) => JSON.stringify(text);

/** @param tests flags that choose among its tests; none chooses all. */
const pofilter =
  (tests) =>
  ({ folder, words }) => {
    if (!debian('translate-toolkit')) return undefined;
    const list = join(folder, 'words.txt');
    writeFileSync(list, `${words.join('\n').toLowerCase()}\n`);
    return (pairs) => {
      const file = join(folder, `${pairs.length}.po`);
      const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
      const units = pairs.map(
        ({ en, ar }, at) => `\nmsgctxt "${at}"\nmsgid ${escaped(en)}\nmsgstr ${escaped(ar)}\n`,
      );
      writeFileSync(file, head + units.join(''));
      const args = ['--progress=none', `--musttranslatefile=${list}`, ...tests];
      return wholeProgram('pofilter', [...args, file, `${file}.out`]);
    };
  };

const jars = '/usr/share/omegat/OmegaT.jar:/usr/share/omegat/lib/*';
const matcher = fileURLToPath(new URL('OmegatMatcher.java', import.meta.url));

function omegat({ folder, terms }) {
  if (!debian('omegat', 'default-jdk-headless')) return undefined;
  const list = join(folder, 'terms.txt');
  writeFileSync(list, `${terms.join('\n')}\n`);
  const flags = ['-Djava.awt.headless=true', `-Duser.home=${folder}`, '-cp', jars];
  return (pairs) => wholeProgram('java', [...flags, matcher, list, english({ folder }, pairs)]);
}

/** Name → what it does with the terms, how it is made, and how many lines it is given at most. */
export const linters = {
  textlint: { does: 'textlint-rule-terminology, terms in one spelling', make: textlint, most: 20_000 },
  cspell: { does: 'flags the terms’ words, checks spelling', make: cspell, most: 20_000 },
  pofilter: {
    does: 'asks for the terms’ words to be translated',
    make: pofilter(['-t', 'musttranslatewords']),
    most: 20_000,
  },
  'pofilter, whole': { does: 'the same and all its other tests', make: pofilter([]), most: 20_000 },
  OmegaT: { does: 'finds the terms of a segment', make: omegat, most: 1000 },
};

/** @param bench with names and texts. */
export function taskOf({ folder }, pairs) {
  const place = join(folder, 'linters');
  mkdirSync(place, { recursive: true });
  const terms = pairs.map(({ en }) => en);
  const words = [...new Set(terms.flatMap((term) => term.match(/\p{L}{3,}/gu) ?? []))].slice(0, terms.length);
  return { folder: place, terms, words };
}
