import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, mustalah } from '../support/cli.js';

const folder = emptyFolder();
const secret = join(folder, 'secret.txt');
const xliff = (content: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar"><file id="f"><unit id="u"><segment><source>${content}</source></segment></unit></file></xliff>`;
const nested = (depth: number, tag: string): string =>
  `${`<${tag}>`.repeat(depth)}${`</${tag}>`.repeat(depth)}`;
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);

/** Ten entities, each ten times the one before it: a billion in a kilobyte. */
const bomb = Array.from({ length: 10 }, (_, index) =>
  index === 0 ? '<!ENTITY e0 "ha">' : `<!ENTITY e${index} "${`&e${index - 1};`.repeat(10)}">`,
).join('');

let asked = 0;
let server: Server;
let address = '';

beforeAll(async () => {
  writeFileSync(secret, 'the secret');
  server = createServer((_, response) => {
    asked += 1;
    response.end('<!ENTITY x "fetched">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}/x.dtd` : '';
});

afterAll(() => server.close());

/** What a file holds → what the one message must say. */
const files: [string, () => string | Uint8Array, RegExp][] = [
  [
    'entity bomb',
    () => `<!DOCTYPE x [${bomb}]>${xliff('&e9;')}`,
    /:1:\d+: The entity “e9” is declared by the file itself/,
  ],
  [
    'parameter entity',
    () => `<!DOCTYPE x [<!ENTITY % p SYSTEM "${address}">%p;]>${xliff('&x;')}`,
    /The entity “x” is not defined/,
  ],
  [
    'external entity',
    () => `<!DOCTYPE x [<!ENTITY s SYSTEM "file://${secret}">]>${xliff('&s;')}`,
    /The entity “s” is declared by the file/,
  ],
  [
    'entity in an attribute',
    () => `<!DOCTYPE x [<!ENTITY s "a">]>${xliff('<ph id="&s;"/>')}`,
    /The entity “s” is declared by the file/,
  ],
  ['depth', () => xliff(nested(10_000, 'mrk')), /“mrk” lies more than 1000 elements deep/],
  ['depth without end', () => '<a>'.repeat(200_000), /“a” lies more than 1000 elements deep/],
  ['cut off', () => xliff('أ').slice(0, -30), /The file ends inside “segment”, which opens in line 1/],
  ['cut off in a tag', () => '<xliff version="2.', /The file ends/],
  [
    'not UTF-8',
    () => Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x41),
    /:1:1: The file is not in the encoding UTF-8/,
  ],
  ['not UTF-16', () => utf16(`\uFEFF${xliff('أ')}`).subarray(0, -1), /not in the encoding UTF-16LE/],
  [
    'two encodings',
    () => utf16(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>${xliff('أ')}`),
    /declares the encoding UTF-8, but its first bytes are UTF-16LE/,
  ],
  [
    'unknown encoding',
    () => `<?xml version="1.0" encoding="EBCDIC-XX"?>${xliff('أ')}`,
    /The encoding “EBCDIC-XX” .* not known/,
  ],
  ['NUL', () => xliff('a\0b'), /The character U\+0000 is not allowed/],
  ['control character', () => xliff('a\u0007b'), /The character U\+0007 is not allowed/],
  ['reference to NUL', () => xliff('&#0;'), /“&#0;” refers to a character that XML does not allow/],
  ['no XML', () => 'once upon a time', /This is not XML/],
  ['nothing', () => '', /There is no element/],
  ['another XML', () => '<html/>', /The root “html” .* no standard/],
  ['bare ampersand', () => xliff('a & b'), /This “&” begins no reference/],
];

describe('hostile files end in one clear error, soon, and without a word to the network', () => {
  test.each(files)('%s', (name, content, message) => {
    const file = `${name.replaceAll(' ', '-')}.xlf`;
    writeFileSync(join(folder, file), content());
    const { code, out, err } = mustalah(['validate', file], folder);
    expect(err).toMatch(message);
    expect(err).toMatch(new RegExp(`mustalah: ${file}`));
    expect(err.match(/^mustalah:/gm)).toHaveLength(1);
    expect(err).toMatch(/\n {2}\S/);
    expect(err).not.toMatch(/the secret|\bat .*\.js:\d+/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('a DTD is allowed, and never fetched', () => {
    writeFileSync(join(folder, 'dtd.xlf'), `<!DOCTYPE xliff SYSTEM "${address}">${xliff('أ')}`);
    expect(mustalah(['validate', 'dtd.xlf'], folder)).toMatchObject({ code: 0, err: '' });
    expect(asked).toBe(0);
  });

  test('what is wrong with one file hides nothing of another', () => {
    writeFileSync(join(folder, 'good.xlf'), xliff('أ'));
    writeFileSync(join(folder, 'bad.xlf'), xliff('<ph id="1" dataRef="d"/>'));
    const { code, out, err } = mustalah(['validate', 'good.xlf', 'none.xlf', 'bad.xlf'], folder);
    expect(out).toMatch(/^bad\.xlf:1:\d+: error: data-ref: /);
    expect(err).toMatch(/none\.xlf: There is no such file/);
    expect(code).toBe(2);
  });

  test('the same in Arabic', () => {
    writeFileSync(join(folder, 'nul.xlf'), xliff('a\0b'));
    expect(mustalah(['validate', 'nul.xlf', '--lang', 'ar'], folder).err).toMatch(/غير مسموح به في XML/);
  });
});

describe('validate', () => {
  test('says that a file is valid, in its own words and as data', () => {
    writeFileSync(join(folder, 'good.xlf'), xliff('أ'));
    expect(mustalah(['validate', 'good.xlf', '--format', 'pretty'], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('good.xlf: valid XLIFF 2.0.'),
    });
    const { out } = mustalah(['validate', 'good.xlf', '--format', 'json'], folder);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      summary: { files: 1, valid: 1, errors: 0, warnings: 0 },
      files: [{ file: 'good.xlf', kind: 'XLIFF 2.0', valid: true }],
      findings: [],
    });
  });

  test.each(['pretty', 'line', 'json', 'sarif', 'github'])(
    '%s names place, constraint and remedy',
    (format) => {
      writeFileSync(join(folder, 'bad.xlf'), `\n${xliff('<ph id="1" dataRef="d"/>')}`);
      const { code, out } = mustalah(['validate', 'bad.xlf', '--format', format], folder);
      expect(code).toBe(1);
      expect(out).toMatch(/data-ref/);
      expect(out).toMatch(/bad\.xlf/);
      expect(out).toMatch(format === 'line' ? /:2:\d+: error/ : /Add the data, or correct the reference/);
      if (format === 'json' || format === 'sarif') expect(() => JSON.parse(out)).not.toThrow();
    },
  );
});
