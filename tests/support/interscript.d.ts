/** The package has no types; what the tests use of it. */
declare module 'interscript' {
  interface Interscript {
    /** Loads a map that lies in the package; touches no network. */
    load_map(map: string): Promise<unknown>;
    transliterate(map: string, text: string): string;
  }
  const interscript: Interscript;
  export default interscript;
}
