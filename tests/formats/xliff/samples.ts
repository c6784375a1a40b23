/** Small files of our own: what breaks one constraint, and nothing but what it must. */
const modules = ['gls:glossary', 'mtc:matches', 'mda:metadata', 'res:resourcedata', 'ctr:changetracking']
  .concat(['slr:sizerestriction', 'val:validation', 'fs:fs'])
  .map((name) => name.split(':'))
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:xliff:${name}:2.0"`)
  .join(' ');

const its = 'xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"';

/** An XLIFF 2.1 around what a file holds. */
export const inFile = (
  content: string,
  attributes = `version="2.1" srcLang="ar" trgLang="en" ${its}`,
): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${modules} ${attributes}><file id="f1">${content}</file></xliff>`;

/** An XLIFF 2.1 around what a unit holds. */
export const inUnit = (content: string): string => inFile(`<unit id="u1">${content}</unit>`);

/** An XLIFF 2.1 around a source, and a target where one is given; `before` stands before the segment. */
export const segment = (source: string, target?: string, before = ''): string =>
  inUnit(
    `${before}<segment id="s1"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`,
  );

const plain = '<segment><source>حلب</source></segment>';
const unit = `<unit id="u1">${plain}</unit>`;
const fixed = 'canCopy="no" canDelete="no"';

/** An XLIFF 1.2 around what a unit holds. */
export const in12 = (content: string, header = '', attributes = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="ar" target-language="en" datatype="plaintext">${header}<body><trans-unit id="1"${attributes}>${content}</trans-unit></body></file></xliff>`;

const two = '<source>أ</source><target>a</target>';

export const good: readonly string[] = [
  segment(
    'وصلت <mrk id="m1" type="term" ref="#gls=g1">حركة</mrk> إلى <pc id="1">حلب</pc>',
    undefined,
    '',
  ).replace(
    '<segment',
    '<gls:glossary><gls:glossEntry id="g1" ref="#m1"><gls:term>حركة</gls:term><gls:translation id="t1">Movement</gls:translation></gls:glossEntry></gls:glossary><segment',
  ),
  segment('<sc id="1"/>أ<ec startRef="1"/>', '<pc id="1">a</pc>'),
  segment('<ec id="1" isolated="yes"/>أ<sc id="2" isolated="yes"/>'),
  segment('<cp hex="0001"/><cp hex="FFFE"/>'),
  inUnit(
    '<its:locQualityIssues xml:id="l1"><its:locQualityIssue locQualityIssueType="terminology"/></its:locQualityIssues>' +
      '<segment><source>أ</source><target>a <mrk id="m1" type="its:generic" translate="no" its:locQualityIssuesRef="#its=l1">b</mrk></target></segment>',
  ),
  in12(
    '<source>أ <g id="1">ب</g><x id="2"/></source><target state="translated">a</target><note from="x">n</note>',
  ),
  in12(
    '<source>أ ب</source><seg-source><mrk mtype="seg" mid="1">أ</mrk></seg-source><target><mrk mtype="seg" mid="1">a</mrk></target>',
  ),
];

export const bad: readonly (readonly [constraint: string, text: string])[] = [
  ['unexpected-element', inUnit(`<gls:entry/>${plain}`)],
  ['unexpected-element', segment('<b>أ</b>')],
  ['misplaced-element', inUnit(`${plain}<notes><note>n</note></notes>`)],
  ['missing-element', inFile('')],
  ['missing-element', inUnit('<segment><target>a</target></segment>')],
  ['unexpected-text', inUnit(`x${plain}`)],
  ['unexpected-attribute', inUnit('<segment translate="no"><source>أ</source></segment>')],
  ['unexpected-attribute', segment('<ph id="1" xmlns:my="urn:my" my:a="b"/>')],
  ['missing-attribute', inFile(`<unit>${plain}</unit>`)],
  ['unknown-version', '<xliff xmlns="urn:oasis:names:tc:xliff:document:9.9" version="9.9"/>'],
  ['value-list', inUnit('<segment state="done"><source>أ</source></segment>')],
  ['value-nmtoken', inFile(`<unit id="a b">${plain}</unit>`)],
  ['value-number', inUnit(`<notes><note priority="11">n</note></notes>${plain}`)],
  ['value-prefixed', inFile(`<unit id="u1" type="mine">${plain}</unit>`)],
  ['value-language', inFile(unit, 'version="2.1" srcLang="ar_SY"')],
  ['value-hex', segment('<cp hex="0041"/>')],
  ['value-hex', segment('<cp hex="zz"/>')],
  ['id-not-unique', inFile(unit + unit)],
  ['id-not-unique', segment('<ph id="s1"/>')],
  ['id-not-unique', segment('<ph id="1"/><ph id="1"/>')],
  ['id-not-unique', segment('أ', '<ph id="1"/><ph id="1"/>')],
  ['id-not-unique', inUnit(`<notes><note id="n">a</note><note id="n">b</note></notes>${plain}`)],
  ['id-not-unique', inUnit(`<my:a xmlns:my="urn:my" id="x"><my:b id="x"/></my:a>${plain}`)],
  ['id-other-kind', segment('<ph id="1"/>', '<mrk id="1" translate="no">a</mrk>')],
  ['data-ref', segment('<ph id="1" dataRef="d9"/>')],
  ['subflow-ref', segment('<ph id="1" subFlows="u1 u9"/>')],
  ['attribute-pair', segment('<pc id="1" equivStart="a">أ</pc>')],
  ['attribute-needs', inUnit('<segment subState="my:x"><source>أ</source></segment>')],
  ['attribute-needs', segment('<ph id="1" subType="my:x"/>')],
  ['copy-ref', segment('<ph id="1" copyOf="9"/>')],
  [
    'copy-forbidden',
    segment('<ph id="1" canCopy="no"/>', '<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>'),
  ],
  ...copies(),
  ['fragment-syntax', segment('<mrk id="m" type="term" ref="#f=f1//u=u1">أ</mrk>')],
  ['fragment-prefix', segment('<mrk id="m" type="term" ref="#zz=1">أ</mrk>')],
  ['fragment-order', segment('<mrk id="m" type="term" ref="#u=u1/f=f1">أ</mrk>')],
  ['fragment-target', segment('<mrk id="m" type="term" ref="#gls=g9">أ</mrk>')],
  [
    'span-ref',
    segment(
      'أ',
      'a',
      '<mtc:matches><mtc:match ref="s1"><source>أ</source><target>a</target></mtc:match></mtc:matches>',
    ),
  ],
  ['span-start', segment('أ<ec startRef="9"/>')],
  ['span-start', segment('أ<em startRef="9"/>')],
  ['span-end', segment('<sc id="1"/>أ')],
  ['span-end', segment('<sm id="1" translate="no"/>أ')],
  ['span-differs', segment('<sc id="1" canDelete="no"/>أ<ec startRef="1"/>')],
  ['isolated-code', segment('أ<ec id="1"/>')],
  ['isolated-start', segment('<sc id="1" isolated="yes"/>أ<ec startRef="1"/>')],
  ['dependent-dir', segment('<sc id="1"/>أ<ec startRef="1" dir="rtl"/>')],
  ['reorder-bound', segment('<ph id="1" canReorder="firstNo"/>')],
  ['reorder-sequence', segment(`<ph id="1"/><ph id="2" ${fixed} canReorder="no"/>`)],
  ['code-missing', segment('<ph id="1" canDelete="no"/>', 'a')],
  [
    'code-order',
    segment(
      `<pc id="1" ${fixed} canReorder="firstNo"><ph id="2" ${fixed} canReorder="no"/></pc>`,
      `<pc id="1" ${fixed} canReorder="firstNo">a</pc><ph id="2" ${fixed} canReorder="no"/>`,
    ),
  ],
  ['subtype-differs', segment('<ph id="1" type="ui" subType="xlf:b"/>')],
  ['comment-value-or-ref', segment('<mrk id="m" type="comment">أ</mrk>')],
  ['comment-ref', segment('<mrk id="m" type="comment" ref="#s1">أ</mrk>')],
  ['generic-without-translate', segment('<mrk id="m">أ</mrk>')],
  ['match-annotation-ref', segment('<mrk id="m" type="mtc:match" ref="http://x.example/">أ</mrk>')],
  ['language-differs', inUnit('<segment><source xml:lang="fa">أ</source></segment>')],
  ['language-differs', inFile(`<group id="g" xml:lang="fr">${unit}</group>`)],
  [
    'target-without-language',
    inFile(
      '<unit id="u"><segment><source>أ</source><target>a</target></segment></unit>',
      'version="2.1" srcLang="ar"',
    ),
  ],
  ['space-differs', inUnit('<segment><source xml:space="preserve">أ</source><target>a</target></segment>')],
  ['skeleton-content', inFile(`<skeleton/>${unit}`)],
  ['skeleton-content', inFile(`<skeleton href="a.skl">x</skeleton>${unit}`)],
  ['unit-without-segment', inUnit('<ignorable><source> </source></ignorable>')],
  ['state-without-target', inUnit('<segment state="final"><source>أ</source></segment>')],
  [
    'order-not-unique',
    inUnit(
      '<segment><source>أ</source><target order="2">a</target></segment><segment><source>ب</source><target>b</target></segment>',
    ),
  ],
  ['order-beyond', inUnit('<segment><source>أ</source><target order="2">a</target></segment>')],
  [
    'glossary-empty',
    inUnit(`<gls:glossary><gls:glossEntry><gls:term>أ</gls:term></gls:glossEntry></gls:glossary>${plain}`),
  ],
  ['resource-empty', inUnit(`<res:resourceData><res:resourceItem/></res:resourceData>${plain}`)],
  [
    'resource-content',
    inUnit(`<res:resourceData><res:resourceItem><res:source/></res:resourceItem></res:resourceData>${plain}`),
  ],
  ['resource-ref', inUnit(`<res:resourceData><res:resourceItemRef ref="r9"/></res:resourceData>${plain}`)],
  ['change-ref', tracked('appliesTo="note" ref="n9"', 'content')],
  ['change-without-ref', tracked('appliesTo="note"', 'content')],
  ['change-property', tracked('appliesTo="note" ref="n1"', 'priority')],
  ['change-property-twice', tracked('appliesTo="note" ref="n1"', 'content', 'content')],
  [
    'size-form',
    inFile(
      `<slr:profiles generalProfile="xliff:codepoints"/><unit id="u" slr:sizeRestriction="ten">${plain}</unit>`,
    ),
  ],
  ['size-info-twice', inFile(`<unit id="u" slr:sizeInfo="1" slr:sizeInfoRef="x">${plain}</unit>`)],
  ['size-info-ref', inFile(`<unit id="u" slr:sizeInfoRef="x">${plain}</unit>`)],
  ['size-on-end', segment('<sc id="1"/>أ<ec startRef="1" slr:sizeInfo="1"/>')],
  ['style-on-end', segment('<sc id="1" fs:fs="b"/>أ<ec startRef="1" fs:fs="b"/>')],
  ['attribute-needs', segment('<ph id="1" fs:subFs="a,b"/>')],
  ['rule-demands', inUnit(`<val:validation><val:rule/></val:validation>${plain}`)],
  [
    'rule-in-source',
    inUnit(`<val:validation><val:rule isNotPresent="a" existsInSource="yes"/></val:validation>${plain}`),
  ],
  [
    'its-version',
    inFile(
      `<unit id="u" its:annotatorsRef="terminology|x">${plain}</unit>`,
      'version="2.1" srcLang="ar" xmlns:its="http://www.w3.org/2005/11/its"',
    ),
  ],
  ['its-both', segment('<mrk id="m" type="its:generic" its:taIdentRef="x" its:taIdent="y">أ</mrk>')],
  ['its-ref', segment('<mrk id="m" type="its:generic" its:locQualityIssuesRef="#its=l9">أ</mrk>')],
  [
    'its-empty',
    inUnit(`<its:locQualityIssues xml:id="l"><its:locQualityIssue/></its:locQualityIssues>${plain}`),
  ],
  ['unexpected-element', in12('<source>أ <b>ب</b></source>')],
  ['missing-element', in12('<target>a</target>')],
  ['value-list', in12('<source>أ</source><target state="done">a</target>')],
  ['id-not-unique', in12('<source><bpt id="1" rid="1"/><bpt id="2" rid="1"/></source>')],
  ['span-start', in12('<source><ept id="1" rid="1"/></source>')],
  ['span-start', in12('<source><ex id="1" rid="1"/></source>')],
  ['tool-ref', in12(`${two}<alt-trans tool-id="t"><target>a</target></alt-trans>`)],
  ['phase-ref', in12(two, '', ' phase-name="p"')],
  ['unit-ref', in12('<source><x id="1" xid="9"/></source>')],
  ['segment-ref', in12('<source>أ</source><target><mrk mtype="seg" mid="1">a</mrk></target>')],
];

function copies(): [string, string][] {
  const data = '<originalData><data id="d1">x</data></originalData>';
  return [
    ['copy-of-data', segment('<ph id="1" dataRef="d1"/><ph id="2" copyOf="1"/>', undefined, data)],
    ['copy-with-data', segment('<ph id="1"/><ph id="2" copyOf="1" dataRef="d1"/>', undefined, data)],
  ];
}

function tracked(about: string, ...properties: readonly string[]): string {
  const items = properties.map((property) => `<ctr:item property="${property}">x</ctr:item>`).join('');
  const track = `<ctr:changeTrack><ctr:revisions ${about}><ctr:revision>${items}</ctr:revision></ctr:revisions></ctr:changeTrack>`;
  return inUnit(`${track}<notes><note id="n1">a</note><note id="n2">b</note></notes>${plain}`);
}
