// Programs of Debian's, installed where they are missing; elsewhere the clients that need them are skipped.
import { spawnSync } from 'node:child_process';

const isInstalled = (name) =>
  /^Status: install ok installed$/m.test(spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout ?? '');

const quiet = {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
};

/** Whether all packages are there, after installing those that are not. */
export function debian(...packages) {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet);
  return missing.every(isInstalled);
}
