import { pad } from '../../report/width.js';
import type { Words } from '../../report/words.js';
import { type Command, commonFlags, type Flags } from './command.js';

/** The page that `mustalah --help` prints. */
export function overview(commands: readonly Command[], words: Words): string {
  const width = Math.max(...commands.map((command) => synopsis(command).length));
  const rows = commands.map(
    (command) => `  ${pad(synopsis(command), width)}  ${words.say(`cli.commands.${command.name}`)}`,
  );
  return [
    words.say('cli.about'),
    '',
    `${words.say('cli.usage')} mustalah ${words.say('cli.command')}`,
    '',
    ...rows,
    '',
    words.say('cli.more'),
    '',
  ].join('\n');
}

/** The page that `mustalah <command> --help` prints. */
export function helpOf(command: Command, words: Words): string {
  return [
    words.say(`cli.commands.${command.name}`),
    '',
    `${words.say('cli.usage')} mustalah ${synopsis(command)} ${words.say('cli.options')}`,
    '',
    ...choiceRows(command, words),
    words.say('cli.flagsTitle'),
    ...flagRows({ ...command.flags, ...commonFlags }, words),
    '',
    words.say('cli.examples'),
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

const choiceRows = ({ choices }: Command, words: Words): string[] =>
  choices === undefined ? [] : [words.say('cli.choices'), `  ${choices.join(', ')}`, ''];

function flagRows(flags: Flags, words: Words): string[] {
  const rows = Object.entries(flags).map(([name, flag]): [string, string] => [
    `--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`,
    words.say(`cli.flags.${name}`),
  ]);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, says]) => `  ${pad(name, width)}  ${says}`);
}

const synopsis = (command: Command): string => `${command.name} ${command.usage}`.trim();
