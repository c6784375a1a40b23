/** The npm package `xliff`, as far as it is used; it brings no types. */
declare module 'xliff' {
  /** Texts with inline elements come as lists, which the simple files that it is given do not have. */
  interface XliffUnit {
    readonly source: string;
    readonly target?: string;
  }
  interface XliffResources {
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
    /** File id → unit id → texts. */
    readonly resources: Readonly<Record<string, Readonly<Record<string, XliffUnit>>>>;
  }
  export function xliff2js(xml: string): Promise<XliffResources>;
  export function xliff12ToJs(xml: string): Promise<XliffResources>;
}
