import type { PieceKind } from '../pieces.js';

/** Whether a value is a pattern of `java.text.MessageFormat`: it has a numbered argument. */
export const isPattern = (text: string): boolean => /\{\d/.test(text);

/** In a pattern an apostrophe is written twice, as one by itself quotes. */
export const doubledApostrophe: PieceKind = { pattern: /''/y, says: () => "'" };
