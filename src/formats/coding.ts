/** How the bytes of a file become text, and text bytes again. */
export interface Coding {
  /** @param file the name that problems give it. @throws {Trouble} where the bytes are not what they are said to be. */
  decode(file: string, bytes: Uint8Array): string;
  /**
   * @param like the bytes that the text was read from before it was edited.
   * @throws {Trouble} where they cannot hold it.
   */
  encode(text: string, like: Uint8Array): Uint8Array;
}
