const between = /[^\p{L}\p{M}\p{N}]+/u;

/** How many words a name has at most, whatever a language makes of its marks; sooner told than its words are found. */
export const mostWords = (name: string): number => name.split(between).length;
