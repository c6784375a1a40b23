import type { NamedConcept } from '../../model/imported.js';
import type { WriteOptions } from '../termbase.js';
import { serialise, type XmlValue, xml } from '../xml/build.js';
import { type Dialect, dialectOf, moduleNamespaces, tbxNamespace } from './dialects.js';
import { entryOf } from './entry-of.js';
import { entryXml } from './entry-xml.js';

/** Elements whose text is not to be laid out. */
const style = { indent: '  ' } as const;

/** A TBX file, an entry at a time. @throws {Trouble} where a text holds a character that XML cannot. */
export function* writeTbx(concepts: Iterable<NamedConcept>, options: WriteOptions): Generator<string> {
  const dialect = dialectOf(options.variant);
  const isMartif = dialect.style === 'martif';
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${startTag(dialect)}\n${serialise(header(dialect, options.version), style)}\n`;
  let opened = false;
  for (const concept of concepts) {
    if (!opened) yield '<text><body>\n';
    opened = true;
    yield `${serialise(entryXml(entryOf(concept, dialect), dialect), style)}\n`;
  }
  yield opened ? '</body></text>\n' : '<text/>\n';
  yield isMartif ? '</martif>\n' : '</tbx>\n';
}

function startTag({ type, style: written, modules }: Dialect): string {
  if (written === 'martif') return `<martif type="${type}" xml:lang="en">`;
  const namespaces =
    written === 'dct'
      ? modules.map((module) => ` xmlns:${module}="${moduleNamespaces[module]}"`).join('')
      : '';
  return `<tbx style="${written}" type="${type}" xml:lang="en" xmlns="${tbxNamespace}"${namespaces}>`;
}

function header({ style: written }: Dialect, version: string): XmlValue {
  const source = xml('sourceDesc', {}, [xml('p', {}, [`Terminology store, written by mustalah ${version}`])]);
  if (written !== 'martif') return xml('tbxHeader', {}, [xml('fileDesc', {}, [source])]);
  const constraints = xml('p', { type: 'XCSURI' }, ['TBXXCSV02.xcs']);
  return xml('martifHeader', {}, [xml('fileDesc', {}, [source]), xml('encodingDesc', {}, [constraints])]);
}
