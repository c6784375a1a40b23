import { type XmlValue, xml } from '../../xml/build.js';
import { coreNamespace, metadataNamespace } from '../dialect.js';
import { type Piece, piecesOf } from './content.js';
import { type WriteOptions, type WrittenFile, type WrittenSegment, writtenSegments } from './document.js';
import { Ids, idOf } from './ids.js';

/** Documents of one pair of languages as XLIFF 2.x. */
export function writeGeneration2(files: readonly WrittenFile[], options: WriteOptions): XmlValue {
  const [first] = files;
  const attributes = {
    xmlns: coreNamespace[options.version],
    'xmlns:mda': metadataNamespace,
    version: options.version,
    srcLang: first?.pair.source.language,
    trgLang: first?.pair.target.language,
  };
  return xml(
    'xliff',
    attributes,
    files.map((file, index) => fileElement(file, `f${index + 1}`, options)),
  );
}

function fileElement(file: WrittenFile, id: string, options: WriteOptions): XmlValue {
  const ids = new Ids();
  const units = writtenSegments(file, options.fillSource).map((segment) => unitElement(segment, ids));
  // A file has at least one unit, so that a text without words has an empty one.
  const none = xml('unit', { id: 'none', translate: 'no' }, [xml('segment', {}, [xml('source')])]);
  return xml('file', { id, original: file.original, 'xml:space': 'preserve' }, [
    metadataOf(file.translation, options),
    ...(units.length === 0 ? [none] : units),
  ]);
}

function metadataOf(translation: string | undefined, { program }: WriteOptions): XmlValue {
  const facts = translation === undefined ? [] : [xml('mda:meta', { type: 'translation' }, [translation])];
  return xml('mda:metadata', {}, [
    xml('mda:metaGroup', { category: 'mustalah' }, [
      xml('mda:meta', { type: 'version' }, [program]),
      ...facts,
    ]),
  ]);
}

function unitElement({ key, source, target, state, confidence }: WrittenSegment, ids: Ids): XmlValue {
  const pieces = piecesOf(source, target);
  const data = dataOf([...pieces.source, ...(pieces.target ?? [])]);
  const answer = pieces.target && xml('target', {}, contentOf(pieces.target, data));
  return xml('unit', { id: ids.take(idOf(key)), name: key }, [
    ...notesOf(confidence),
    ...originalData(data),
    xml('segment', { id: 's1', state }, [
      xml('source', {}, contentOf(pieces.source, data)),
      ...(answer === undefined ? [] : [answer]),
    ]),
  ]);
}

const notesOf = (confidence: number | undefined): XmlValue[] =>
  confidence === undefined
    ? []
    : [xml('notes', {}, [xml('note', { category: 'confidence' }, [confidence.toFixed(3)])])];

/** What each code stands for → the id of its data. */
function dataOf(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  for (const piece of pieces)
    if (piece.is === 'code' && !data.has(piece.text)) data.set(piece.text, `d${data.size + 1}`);
  return data;
}

function originalData(data: ReadonlyMap<string, string>): XmlValue[] {
  if (data.size === 0) return [];
  return [
    xml(
      'originalData',
      {},
      Array.from(data, ([text, id]) => xml('data', { id }, [text])),
    ),
  ];
}

const contentOf = (pieces: readonly Piece[], data: ReadonlyMap<string, string>): (XmlValue | string)[] =>
  pieces.map((piece) => {
    if (piece.is === 'text') return piece.text;
    if (piece.is === 'character') return xml('cp', { hex: piece.hex });
    return xml('ph', {
      id: piece.id,
      dataRef: data.get(piece.text),
      equiv: piece.isSeen ? piece.text : '',
      disp: piece.text,
    });
  });
