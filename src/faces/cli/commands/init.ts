import { trouble } from '../../../model/problem.js';
import { initProject } from '../../../session/init.js';
import { type Command, exit } from '../command.js';

export const init: Command = {
  name: 'init',
  usage: '',
  flags: {},
  examples: ['mkdir desk && cd desk && mustalah init'],
  run: async ({ cwd, terminal, words, positionals }) => {
    const [stray] = positionals;
    if (stray !== undefined) throw trouble('stray-argument', { text: stray });
    const written = await initProject(cwd);
    await terminal.print(`${written.map((file) => `  + ${file}`).join('\n')}\n${words.say('init.next')}\n`);
    return exit.clean;
  },
};
