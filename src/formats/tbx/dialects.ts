import type { Module } from './categories.js';

/** The namespace of TBX since ISO 30042:2019, and of each module's elements in DCT style. */
export const tbxNamespace = 'urn:iso:std:iso:30042:ed-2';
export const moduleNamespaces: Readonly<Record<Module, string>> = {
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
  linguist: 'http://www.tbxinfo.net/ns/linguist',
};

/**
 * A dialect in a style. DCA names a data category in an attribute (`<descrip type="definition">`), DCT in the
 * element (`<basic:definition>`); `martif` is the older XML of ISO 30042:2008, which many tools still read alone.
 */
export interface Dialect {
  /** As `--variant` names it. */
  readonly id: string;
  readonly type: string;
  readonly style: 'dca' | 'dct' | 'martif';
  readonly modules: readonly Module[];
  /** For the translator's eye alone: the terms that a text may use, and no notes for machines. */
  readonly lean?: boolean;
}

const min: readonly Module[] = ['min'];
const basic: readonly Module[] = ['min', 'basic'];
const linguist: readonly Module[] = ['min', 'basic', 'linguist'];

export const dialects: readonly Dialect[] = [
  { id: 'v3-basic-dca', type: 'TBX-Basic', style: 'dca', modules: basic },
  { id: 'v3-basic-dct', type: 'TBX-Basic', style: 'dct', modules: basic },
  { id: 'v3-linguist-dca', type: 'TBX-Linguist', style: 'dca', modules: linguist },
  { id: 'v3-linguist-dct', type: 'TBX-Linguist', style: 'dct', modules: linguist },
  { id: 'v3-min-dca', type: 'TBX-Min', style: 'dca', modules: min },
  { id: 'v3-min-dct', type: 'TBX-Min', style: 'dct', modules: min },
  { id: 'v3-core', type: 'TBX-Core', style: 'dca', modules: [] },
  { id: 'v2', type: 'TBX', style: 'martif', modules: basic },
  { id: 'v2-cat', type: 'TBX', style: 'martif', modules: basic, lean: true },
];

/** The dialect of a variant's id; the first where there is none. */
export const dialectOf = (id: string): Dialect =>
  dialects.find((dialect) => dialect.id === id) ?? {
    id: 'v3-basic-dca',
    type: 'TBX-Basic',
    style: 'dca',
    modules: basic,
  };
