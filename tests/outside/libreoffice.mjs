// LibreOffice opens the documents that were mended, and reads in them what was put there.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debian } from './debian.mjs';

/** A document in LibreOffice's flat form: a note, a table, a name that is bold in part, a change, a comment. */
const flat = ({ title, before, bold, after, note, cell, added }) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c"><text:insertion><office:change-info><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">${title}</text:h>
<text:p>${before}<text:span text:style-name="B">${bold}</text:span>${after}<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${note}</text:p></text:note-body></text:note></text:p>
<table:table table:name="T"><table:table-column/><table:table-row><table:table-cell><text:p>${cell}</text:p></table:table-cell></table:table-row></table:table>
<text:p><text:change-start text:change-id="c"/>${added}<text:change-end text:change-id="c"/><office:annotation><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date><text:p>a comment</text:p></office:annotation></text:p>
</office:text></office:body></office:document>`;

const source = {
  title: 'محادثات أنقرة',
  before: 'وانسحب ',
  bold: 'فيلق',
  after: ' الشام من البلدة.',
  note: 'قالت حركة نور الدين الزنكي إنها باقية.',
  cell: 'دخلوا مدينة الباب.',
  added: 'وصلوا إلى حلب.',
};
const target = {
  title: 'The Ankara talks',
  before: 'The Sham ',
  bold: 'Legion',
  after: ' left the town.',
  note: 'The Zinky movement said it would stay.',
  cell: 'They entered the city of the Door.',
  added: 'They reached Haleb.',
};
const expected = [
  'Faylaq al-Sham left the town.',
  'Nour al-Din al-Zenki Movement said it would stay.',
  'They entered the city of al-Bab.',
  'They reached Aleppo.',
];

export function run({ folder, test, skip, mustalah }) {
  if (!debian('libreoffice-writer'))
    return skip('libreoffice', 'the Debian package libreoffice-writer is not to be had');
  const convert = (kind, file) =>
    spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', kind, file],
      { cwd: folder, encoding: 'utf8' },
    );
  writeFileSync(join(folder, 'a.ar.fodt'), flat(source));
  writeFileSync(join(folder, 'a.en.fodt'), flat(target));
  for (const kind of ['docx', 'odt']) {
    convert(kind, 'a.ar.fodt');
    convert(kind, 'a.en.fodt');
    copyFileSync(join(folder, `a.en.${kind}`), join(folder, `mended.${kind}`));
    mustalah('lint', '--source', `a.ar.${kind}`, '--target', `mended.${kind}`, '--fix');
    const { stderr } = convert('html', `mended.${kind}`);
    const text = readFileSync(join(folder, 'mended.html'), 'utf8')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    for (const words of expected)
      test(`LibreOffice: the mended ${kind} says “${words}”`, text.includes(words), stderr);
    mustalah('lint', '--source', `a.ar.${kind}`, '--target', `mended.${kind}`, '--max-warnings', '0');
  }
}
