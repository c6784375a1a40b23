import { type XmlValue, xml } from '../../xml/build.js';
import { coreNamespace } from '../dialect.js';
import { type Piece, piecesOf } from './content.js';
import { type WriteOptions, type WrittenFile, type WrittenSegment, writtenSegments } from './document.js';
import { Ids, idOf } from './ids.js';

/** Documents as XLIFF 1.2, valid under the strict schema. */
export function writeGeneration1(files: readonly WrittenFile[], options: WriteOptions): XmlValue {
  return xml(
    'xliff',
    { xmlns: coreNamespace['1.2'], version: '1.2' },
    files.map((file) => fileElement(file, options)),
  );
}

function fileElement(file: WrittenFile, options: WriteOptions): XmlValue {
  const { pair, original, translation, datatype } = file;
  const ids = new Ids();
  const attributes = {
    original,
    datatype,
    'source-language': pair.source.language,
    'target-language': pair.target.language,
    'tool-id': 'mustalah',
    'xml:space': 'preserve',
  };
  const tool = { 'tool-id': 'mustalah', 'tool-name': 'Mustalah', 'tool-version': options.program };
  const units = writtenSegments(file, options.fillSource).map((segment) => unitElement(segment, ids));
  return xml('file', attributes, [
    xml('header', {}, [...referenceTo(translation), xml('tool', tool)]),
    xml('body', {}, units),
  ]);
}

const referenceTo = (translation: string | undefined): XmlValue[] =>
  translation === undefined ? [] : [xml('reference', {}, [xml('external-file', { href: translation })])];

function unitElement({ key, source, target, state, confidence }: WrittenSegment, ids: Ids): XmlValue {
  const pieces = piecesOf(source, target);
  const answer = pieces.target && [
    xml(
      'target',
      { state: state === 'initial' ? 'needs-translation' : 'translated' },
      contentOf(pieces.target),
    ),
  ];
  return xml('trans-unit', { id: ids.take(idOf(key)), resname: key }, [
    xml('source', {}, contentOf(pieces.source)),
    ...(answer ?? []),
    ...(confidence === undefined
      ? []
      : [xml('note', { from: 'mustalah', annotates: 'target' }, [`confidence ${confidence.toFixed(3)}`])]),
  ]);
}

const contentOf = (pieces: readonly Piece[]): (XmlValue | string)[] =>
  pieces.map((piece, index) => {
    if (piece.is === 'text') return piece.text;
    if (piece.is === 'code')
      return xml('ph', { id: piece.id, 'equiv-text': piece.isSeen ? piece.text : '' }, [piece.text]);
    return xml('x', { id: `c${index}`, ctype: `x-cp-${piece.hex}` });
  });
