// GNU gettext compiles what was mended, filled in from XLIFF, and begun anew.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debian } from './debian.mjs';

const header = (language, plural) => `msgid ""
msgstr ""
"Project-Id-Version: news\\n"
"PO-Revision-Date: 2026-01-01 00:00+0000\\n"
"Last-Translator: desk\\n"
"Language-Team: desk\\n"
"Language: ${language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: ${plural}\\n"
`;

const both = `${header('en', 'nplurals=2; plural=(n != 1);')}
#, c-format
msgid "قصف فيلق الشام %d مواقع\\n"
msgstr ""
"Sham "
"Legion shelled %d \\"positions\\"\\n"

msgid "لواء القدس"
msgid_plural "ألوية القدس"
msgstr[0] "Jerusalem Brigade"
msgstr[1] "Brigades\\t"

msgid "حلب"
msgstr ""
`;

const named = `${header('ar', 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);')}
msgid "home.title"
msgstr "حلب"
`;

export function run({ root, folder, test, skip, mustalah }) {
  if (!debian('gettext')) return skip('gettext', 'the Debian package gettext is not to be had');
  const store = ['--glossary', join(root, 'glossary')];
  const path = (name) => join(folder, name);
  const compiles = (name, what) => {
    const { status, stderr } = spawnSync('msgfmt', ['-c', '-v', '-o', '/dev/null', path(name)], {
      encoding: 'utf8',
    });
    test(`msgfmt: ${what}`, status === 0, stderr);
  };
  const edit = (name, change) => writeFileSync(path(name), change(readFileSync(path(name), 'utf8')));

  writeFileSync(path('both.po'), both);
  mustalah('lint', 'both.po', ...store, '--fix', '--max-warnings', '9', '--rule', 'missing-term:off');
  compiles('both.po', 'compiles what was mended');
  test('msgfmt: mending changed words and no line else', lines(path('both.po')) === both.split('\n').length);

  mustalah('export', 'xliff', 'both.po', ...store, '--plain', '--output', 'both.xlf');
  edit('both.xlf', (text) => text.replace('<source>حلب</source>', '$&<target>"Aleppo" \\ C:\\new</target>'));
  mustalah('import', 'xliff', 'both.xlf');
  compiles('both.po', 'compiles what was filled in');
  const { stdout } = spawnSync('msggrep', ['--msgid', '-e', '^حلب$', path('both.po')], { encoding: 'utf8' });
  test('msggrep: reads what was filled in', stdout.includes('msgstr "\\"Aleppo\\" \\\\ C:\\\\new"'), stdout);

  writeFileSync(path('ar.po'), named);
  mustalah('export', 'xliff', '--source', 'ar.po', ...store, '--plain', '--output', 'new.xlf');
  edit('new.xlf', (text) => text.replace('</source>', '</source><target>Aleppo</target>'));
  mustalah('import', 'xliff', 'new.xlf', '--into', 'en.po');
  compiles('en.po', 'compiles a translation that was begun in XLIFF');
}

const lines = (path) => readFileSync(path, 'utf8').split('\n').length;
