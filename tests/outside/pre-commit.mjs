// The hooks as a new user has them: pre-commit installs the project from its repository and runs on a commit.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debian } from './debian.mjs';

const names = `al-bab:
  kind: city
  terms:
    ar: [{text: الباب, status: preferred}]
    en: [{text: al-Bab, status: preferred}, {text: El Bab, status: nonpreferred}]
`;

const files = (repository, revision) => ({
  '.pre-commit-config.yaml': `repos:
  - repo: ${repository}
    rev: ${revision}
    hooks:
      - id: mustalah
        args: [--max-warnings=0]
      - id: mustalah-glossary
`,
  'mustalah.yaml': 'glossary: [glossary]\ntranslations: translations\nsource: ar\n',
  'glossary/names.yaml': names,
  'translations/ar/news.txt': 'وصلوا إلى مدينة الباب.\n',
  'translations/en/news.txt': 'They reached the city of al-Bab.\n',
  'README.md': 'Read.\n',
});

export function run({ root, folder, test, skip }) {
  if (!debian('git', 'pre-commit'))
    return skip('pre-commit', 'the Debian package pre-commit is not to be had');
  const env = {
    ...process.env,
    PRE_COMMIT_HOME: join(folder, 'home'),
    GIT_CONFIG_COUNT: '3',
    GIT_CONFIG_KEY_0: 'user.name',
    GIT_CONFIG_VALUE_0: 'A',
    GIT_CONFIG_KEY_1: 'user.email',
    GIT_CONFIG_VALUE_1: 'a@example.org',
    GIT_CONFIG_KEY_2: 'safe.directory',
    GIT_CONFIG_VALUE_2: '*',
  };
  const git = (cwd, ...args) =>
    execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  const project = join(folder, 'project');
  const put = (texts) => {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(join(project, name, '..'), { recursive: true });
      writeFileSync(join(project, name), text);
    }
    git(project, 'add', '--all');
  };
  const commit = () => spawnSync('git', ['commit', '--message=x'], { cwd: project, env, encoding: 'utf8' });

  const published = publishedTree(root, folder, git);
  git(folder, 'init', '--quiet', project);
  put(files(published, git(published, 'rev-parse', 'HEAD')));
  execFileSync('pre-commit', ['install'], { cwd: project, env, stdio: 'pipe' });
  const first = commit();
  test('pre-commit: installs the hooks, and a clean commit passes', first.status === 0, first.stderr);
  put({ 'translations/en/news.txt': 'They reached the city of El Bab.\n' });
  const wrong = commit();
  test(
    'pre-commit: a name out of style stops the commit and is named',
    wrong.status !== 0 &&
      /translations\/en\/news\.txt:1:26: warning: nonpreferred-term/.test(wrong.stdout + wrong.stderr),
    wrong.stdout + wrong.stderr,
  );
  git(project, 'reset', '--quiet', '--hard');
  put({ 'README.md': 'Read more.\n' });
  test('pre-commit: a commit without a text of a pair passes', commit().status === 0);
  put({
    'glossary/names.yaml': names.replaceAll('al-Bab, status: preferred', 'al-Bab, status: nonpreferred'),
  });
  const store = commit();
  test(
    'pre-commit: a store that does not hold together stops the commit',
    store.status !== 0,
    store.stdout + store.stderr,
  );
}

/** A repository that holds what is in the working tree, as its next release would. */
function publishedTree(root, folder, git) {
  const published = join(folder, 'published');
  git(folder, 'clone', '--quiet', root, published);
  const changes = execFileSync('git', ['diff', '--binary', 'HEAD'], { cwd: root, maxBuffer: 1e9 });
  if (changes.length > 0) execFileSync('git', ['apply', '--index'], { cwd: published, input: changes });
  if (changes.length > 0) git(published, 'commit', '--quiet', '--message=x');
  return published;
}
