// Learns what Latin letters cost for Arabic ones: `npm run train:names`. Reads only the training rows of the
// public name lists, writes src/romanize/recognizer/costs.ts; the same on every run.
import { present } from '../bench/names/sets.mjs';
import { train } from './names/training.mjs';
import { costsOf, writeCosts } from './names/write-costs.mjs';

if (!present) {
  console.log('train:names needs the public name lists in ../shared/names; nothing done.');
  process.exit(0);
}

const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;
writeCosts(costsOf(train({ tell: (line) => console.log(`${line}, ${seconds()}`) })));
