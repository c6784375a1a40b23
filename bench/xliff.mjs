// How long a large XLIFF takes to become a tree, beside saxes alone, and what a stream of it holds in memory.
//   npm run bench:xliff [-- MEGABYTES]
import { SaxesParser } from 'saxes';
import { parseXml } from '../dist/formats/xml/parse.js';
import { streamElements } from '../dist/formats/xml/stream.js';

const megabytes = Number(process.argv[2] ?? 10);
const rounds = 9;

const unit = (index) => `
    <unit id="u${index}" name="key.${index}">
      <notes><note id="n1" category="context">A note &amp; a half</note></notes>
      <segment id="s1" state="translated">
        <source>وصلت <mrk id="m1" type="term" ref="#t=${index % 97}">حركة نور الدين الزنكي</mrk> إلى حلب</source>
        <target>The <mrk id="m1" type="term">Nour al-Din al-Zenki Movement</mrk> reached <pc id="1">Aleppo</pc></target>
      </segment>
    </unit>`;

/** An XLIFF 2.1 of about so many bytes. */
function generated(bytes) {
  const pieces = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="en">\n  <file id="f1">',
  ];
  for (let index = 0, size = 0; size < bytes; index += 1) {
    const text = unit(index);
    pieces.push(text);
    size += Buffer.byteLength(text);
  }
  pieces.push('\n  </file>\n</xliff>\n');
  return pieces.join('');
}

function saxesAlone(text) {
  const parser = new SaxesParser({ xmlns: true });
  let count = 0;
  const seen = () => {
    count += 1;
  };
  for (const event of ['opentag', 'closetag', 'text', 'comment', 'cdata']) parser.on(event, seen);
  parser.write(text).close();
  return count;
}

/** The shortest of several runs of each, in turns, so that what else the machine does weighs on all alike. */
function timed(works) {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    works.forEach((work, index) => {
      globalThis.gc?.();
      const start = performance.now();
      work();
      best[index] = Math.min(best[index], performance.now() - start);
    });
  return best;
}

const text = generated(megabytes * 1e6);
const [alone, tree] = timed([() => saxesAlone(text), () => parseXml('bench.xlf', text)]);
console.log(`${megabytes} MB, best of ${rounds}`);
console.log(`saxes alone   ${alone.toFixed(0)} ms`);
console.log(`tree          ${tree.toFixed(0)} ms   ratio ${(tree / alone).toFixed(2)}`);

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const held = parseXml('bench.xlf', text);
globalThis.gc?.();
console.log(
  `tree held     ${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0)} MB (${held.root.name})`,
);

async function* endless(times) {
  yield '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar"><file id="f1">';
  const piece = Array.from({ length: 200 }, (_, index) => unit(index)).join('');
  for (let index = 0; index < times; index += 1) yield piece;
  yield '</file></xliff>';
}

for (const size of [megabytes, megabytes * 10, megabytes * 50]) {
  let peak = 0;
  let units = 0;
  let bytes = 0;
  const counted = (async function* () {
    for await (const chunk of endless(Math.ceil((size * 1e6) / Buffer.byteLength(unit(0)) / 200))) {
      bytes += Buffer.byteLength(chunk);
      yield chunk;
    }
  })();
  const start = performance.now();
  for await (const element of streamElements('bench.xlf', counted, ({ local }) => local === 'unit')) {
    units += element.children.length > 0 ? 1 : 0;
    if (units % 5000 === 0) {
      globalThis.gc?.();
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `stream        ${(bytes / 1e6).toFixed(0)} MB, ${units} units in ${seconds.toFixed(1)} s, heap at most ${(peak / 1e6).toFixed(0)} MB`,
  );
}
