import { trouble } from '../model/problem.js';
import type { BilingualFormat } from './bilingual.js';
import { docx } from './docx/docx.js';
import type { Format } from './format.js';
import { html } from './html/html.js';
import { i18nextJson } from './i18next/i18next.js';
import { markdown } from './markdown/markdown.js';
import { odt } from './odt/odt.js';
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
  html,
  docx,
  odt,
];

/** Formats whose files hold both texts. */
const bilingualFormats: readonly BilingualFormat[] = [xliff, tmxFormat, po];

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
 * The format of a file: the one asked for, or by its extension; undefined where only what it holds can tell.
 * @throws {Trouble} where the name asked for is no format.
 */
export function formatNamed(file: string, asked?: string): Format | undefined {
  if (asked !== undefined) return formats.find(({ id }) => id === asked) ?? unknown(asked);
  const name = file.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

function unknown(format: string): never {
  const ids = [...formats, ...bilingualFormats].map(({ id }) => id);
  throw trouble('unknown-format', { format, formats: [...new Set(ids)].join(', ') });
}

/** {@link formatNamed}, or by what it holds. */
export function formatOf(file: string, text: string, asked?: string): Format {
  const named = formatNamed(file, asked);
  return named ?? formats.find(({ isLikely }) => isLikely?.(text)) ?? plainText;
}
