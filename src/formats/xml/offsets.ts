/** What takes more units in a file than in the text it stands for. */
const longer = /&[^;]*;|\r\n/g;

/** Offset in the file of each unit of a text and of its end, from how it is written and where that begins. */
export function offsetsOf(written: string, start: number, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let unit = 0;
  let at = 0;
  const verbatim = (to: number): void => {
    while (at < to) offsets[unit++] = start + at++;
  };
  for (const { 0: piece, index } of written.matchAll(longer)) {
    verbatim(index);
    for (let units = unitsOf(piece); units > 0; units -= 1) offsets[unit++] = start + at;
    at += piece.length;
  }
  verbatim(written.length);
  offsets[unit] = start + written.length;
  return offsets;
}

/** Units that a reference or line break stands for: two where the character lies beyond U+FFFF. */
function unitsOf(piece: string): number {
  const code = /^&#x/.test(piece) ? Number.parseInt(piece.slice(3), 16) : Number.parseInt(piece.slice(2), 10);
  return code > 0xffff ? 2 : 1;
}

/** Offsets of a CDATA section, in which only line breaks are shortened. */
export function cdataOffsetsOf(written: string, start: number, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let unit = 0;
  for (let at = 0; at < written.length; at += 1) {
    offsets[unit++] = start + at;
    if (written[at] === '\r' && written[at + 1] === '\n') at += 1;
  }
  offsets[unit] = start + written.length;
  return offsets;
}
