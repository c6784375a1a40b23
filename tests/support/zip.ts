import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to be written. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** Whether its sizes stand behind its content, as programs write that stream. */
  readonly isStreamed?: boolean;
  readonly extra?: Uint8Array;
}

/** A ZIP archive, written by another hand than the one that is tested. */
export function zipOf(entries: readonly Entry[], remark = ''): Uint8Array {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, record } = written(entry, offset);
    pieces.push(local);
    records.push(record);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(remark), 20);
  return new Uint8Array(Buffer.concat([...pieces, directory, end, Buffer.from(remark)]));
}

function written({ name, content, isStored, isStreamed, extra = new Uint8Array() }: Entry, offset: number) {
  const bytes = Buffer.from(content);
  const packed = isStored === true ? bytes : deflateRawSync(bytes);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(isStreamed === true ? 8 : 0, 2);
  common.writeUInt16LE(isStored === true ? 0 : 8, 4);
  common.writeUInt32LE(0x5a21_8000, 6);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(bytes), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(bytes.length, 8);
  common.writeUInt16LE(Buffer.byteLength(name), 22);
  common.writeUInt16LE(extra.length, 24);
  const header = Buffer.concat([signature(0x04034b50), common]);
  if (isStreamed !== true) sizes.copy(header, 14);
  const behind = isStreamed === true ? [signature(0x08074b50), sizes] : [];
  const local = Buffer.concat([header, Buffer.from(name), extra, packed, ...behind]);
  sizes.copy(common, 10);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(0x81a4_0000, 6);
  rest.writeUInt32LE(offset, 10);
  const record = Buffer.concat([
    signature(0x02014b50),
    Buffer.from([20, 0]),
    common,
    rest,
    Buffer.from(name),
    extra,
  ]);
  return { local, record };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
