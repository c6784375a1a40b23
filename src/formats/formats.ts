import { trouble } from '../model/problem.js';
import type { BilingualFormat } from './bilingual.js';
import type { Coding } from './coding.js';
import type { Format } from './format.js';
import { i18nextJson } from './i18next/i18next.js';
import { markdown } from './markdown/markdown.js';
import { keyedPo, po } from './po/po.js';
import { properties } from './properties/properties.js';
import { srt } from './subtitles/srt.js';
import { vtt } from './subtitles/vtt.js';
import { plainText } from './text/text.js';
import { tmxFormat } from './tmx/tmx.js';
import { xliff } from './xliff/xliff.js';
import { yamlResource } from './yaml/yaml.js';

export const formats: readonly Format[] = [
  plainText,
  markdown,
  i18nextJson,
  keyedPo,
  yamlResource,
  properties,
  srt,
  vtt,
];

/** Formats whose files hold both texts. */
const bilingualFormats: readonly BilingualFormat[] = [xliff, tmxFormat, po];

/** How the bytes of a text file are read, where its format reads them otherwise than as UTF-8. */
export function codingOf(file: string, asked?: string): Coding | undefined {
  const name = file.toLowerCase();
  const format = formats.find(({ id, extensions }) =>
    asked === undefined ? extensions.some((extension) => name.endsWith(extension)) : id === asked,
  );
  return format?.coding;
}

/** The bilingual format of a file: the one asked for, or by its extension, or by how it begins, if it is of any. */
export function bilingualFormatOf(file: string, head: string, asked?: string): BilingualFormat | undefined {
  if (asked !== undefined) return bilingualFormats.find(({ id }) => id === asked);
  const name = file.toLowerCase();
  return (
    bilingualFormats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ??
    bilingualFormats.find((format) => format.isLikely(head))
  );
}

/**
 * The format of a file: the one asked for, or by its extension, or by what it holds.
 * @throws {Trouble} where the name asked for is no format.
 */
export function formatOf(file: string, text: string, asked?: string): Format {
  if (asked !== undefined) {
    const format = formats.find((candidate) => candidate.id === asked);
    if (format === undefined)
      throw trouble('unknown-format', {
        format: asked,
        formats: [...new Set([...formats, ...bilingualFormats].map(({ id }) => id))].join(', '),
      });
    return format;
  }
  const name = file.toLowerCase();
  const byName = formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  return byName ?? formats.find(({ isLikely }) => isLikely?.(text)) ?? plainText;
}
