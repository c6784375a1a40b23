// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * The date of the documents.
 */
export type IsoDate = string;
export type IsoDate1 = string;
export type RuleSetting = 'off' | 'info' | 'warning' | 'error';

/**
 * mustalah.yaml: what a project checks, against which store, in which house style.
 */
export interface StoredConfig {
  /**
   * Files or folders of the store, relative to this file.
   *
   * @minItems 1
   */
  glossary?: string[];
  /**
   * House style: a file name in a glossary's profiles/ folder.
   */
  profile?: string;
  /**
   * Folder with one subfolder per language or version.
   */
  translations?: string;
  /**
   * The subfolder that holds the source texts, named by its language.
   */
  source?: string;
  /**
   * Subfolders to check; all but the source when absent.
   */
  versions?: string[];
  /**
   * Whether texts whose lines do not correspond are aligned: where they do not line up, never (they are trouble), or always.
   */
  align?: 'auto' | 'never' | 'always';
  /**
   * Files that hold a source and its translation (XLIFF), or folders of such, relative to this file.
   */
  bilingual?: string[];
  date?: IsoDate;
  /**
   * Document name → its date, where it differs.
   */
  dates?: {
    [k: string]: IsoDate1;
  };
  /**
   * Rule id → severity.
   */
  rules?: {
    [k: string]: RuleSetting;
  };
}
