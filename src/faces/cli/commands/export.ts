import { trouble } from '../../../model/problem.js';
import { type Command, type Invocation, storeFlags } from '../command.js';
import { going, namedExchange } from '../exchange/choose.js';

export const exportCommand: Command = {
  name: 'export',
  usage: '<format> [paths…]',
  choices: going('export').map(({ id }) => id),
  flags: {
    ...storeFlags,
    variant: { type: 'string', value: 'NAME' },
    dialect: { type: 'string', value: 'NAME' },
    'source-lang': { type: 'string', value: 'TAG' },
    'target-lang': { type: 'string', value: 'TAG' },
    output: { type: 'string', value: 'FILE' },
    ...Object.assign({}, ...going('export').map(({ flags }) => flags ?? {})),
  },
  examples: [
    'mustalah export tbx --output store.tbx',
    'mustalah export tbx --variant v2-cat --profile un --output glossary.tbx',
    'mustalah export xliff translations/en/article.json --version 1.2 --fill-source --output article.xlf',
  ],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const [id, ...operands] = invocation.positionals;
  if (id === undefined)
    throw trouble('export-arguments', {
      formats: going('export')
        .map((each) => each.id)
        .join(', '),
    });
  const exchange = namedExchange(id, 'export');
  return (await exchange.export?.(invocation, operands)) ?? 0;
}
