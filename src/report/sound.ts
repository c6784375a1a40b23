/** What neither XML 1.0 nor HTML can hold: control characters, halves of surrogate pairs, noncharacters. */
const unsound = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * A text that any file can hold: what a format has no way to write is shown as U+FFFD, one for one. A report shows
 * texts and need not give them back.
 */
export const sound = (text: string): string => text.replace(unsound, '\uFFFD');
