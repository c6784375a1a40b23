// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * The date of the documents.
 */
export type IsoDate = string;
/**
 * YYYY, YYYY-MM or YYYY-MM-DD
 */
export type IsoDate1 = string;
export type RuleSetting = 'off' | 'info' | 'warning' | 'error';
/**
 * Which translations. [Globs](#globs).
 *
 * @minItems 1
 */
export type Globs = string[];
/**
 * YYYY, YYYY-MM or YYYY-MM-DD
 */
export type IsoDate2 = string;
/**
 * Rule id, or a list of ids.
 */
export type OneOrMore = string | string[];
/**
 * Which translations; all when absent. [Globs](#globs).
 *
 * @minItems 1
 */
export type Globs1 = string[];
/**
 * The last day (YYYY-MM-DD) on which it holds; from then on the finding is back.
 */
export type IsoDay = string;

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
  /**
   * Source and target files by patterns, for projects that are laid out otherwise. [How patterns work](#pairs).
   */
  pairs?: StoredPair[];
  /**
   * Keep what is found, and check only what has changed since: the same as --cache.
   */
  cache?: boolean;
  date?: IsoDate;
  /**
   * Document name → its date, where it differs.
   */
  dates?: {
    [k: string]: IsoDate1;
  };
  /**
   * Which of several right forms a text keeps to (default profile). profile: the house's where it occurs, else the most frequent; first: the one used first, by the dates of the texts, then by file name; most-frequent.
   */
  consistency?: 'profile' | 'first' | 'most-frequent';
  /**
   * Severity of inconsistent-term between versions of one text (default info).
   */
  acrossVersions?: 'off' | 'info' | 'warning' | 'error';
  /**
   * Severity of inconsistent-term between texts of the project (default info).
   */
  acrossDocuments?: 'off' | 'info' | 'warning' | 'error';
  rules?: RuleSettings;
  /**
   * Other settings for some files; a later entry wins over an earlier one. [Which files](#globs).
   */
  overrides?: StoredOverride[];
  /**
   * Findings that are right as they are, and why. See [waivers](waivers.md).
   */
  waivers?: StoredWaiver[];
  /**
   * File of findings that are accepted for now, relative to this file. See [baseline](baseline.md).
   */
  baseline?: string;
  /**
   * Configurations that this one builds on: paths that start with ./ or ../, or npm packages. Later ones win, and this file wins over all. [How they merge](#extends).
   */
  extends?: string[];
}
/**
 * Sources beside their translations.
 */
export interface StoredPair {
  /**
   * Pattern of the source files, relative to this file.
   */
  source: string;
  /**
   * Pattern of their translations: what the source pattern matched is put in, and `{lang}` stands for any language tag.
   */
  target: string;
  /**
   * Language of the sources (BCP 47); else the configuration's `source`.
   */
  sourceLanguage?: string;
  /**
   * Language of the translations (BCP 47); else what `{lang}` matched, else `en`.
   */
  targetLanguage?: string;
}
/**
 * Rule id → severity.
 */
export interface RuleSettings {
  [k: string]: RuleSetting;
}
/**
 * Settings for the translations that match.
 */
export interface StoredOverride {
  files: Globs;
  /**
   * House style of these.
   */
  profile?: string;
  date?: IsoDate2;
  rules?: RuleSettings1;
}
/**
 * Rule id → severity; rules that are not named keep theirs.
 */
export interface RuleSettings1 {
  [k: string]: RuleSetting;
}
/**
 * Findings that are right as they are. Every key but `reason` and `until` narrows it; a finding must pass all.
 */
export interface StoredWaiver {
  rule: OneOrMore;
  /**
   * Id of the concept that the finding is about.
   */
  concept?: string;
  /**
   * The words of the target that the finding points at, to the letter.
   */
  text?: string;
  /**
   * The words of the source that the finding points at, to the letter.
   */
  source?: string;
  files?: Globs1;
  /**
   * Why it is right, for whoever reads this next.
   */
  reason: string;
  until?: IsoDay;
}
