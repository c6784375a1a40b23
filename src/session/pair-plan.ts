import { sep } from 'node:path';
import type { Glossary } from '../glossary/glossary.js';
import type { RuleSettings } from '../model/rule.js';
import type { AlignSetting } from './alignment.js';
import { type Config, settingsOf } from './config.js';

/** A store in a house style, and how grave each rule is. */
export interface PlanSettings {
  readonly glossary: Glossary;
  readonly settings: RuleSettings;
}

/** A source text and one translation of it, not read yet. Paths as the user gave them. */
export interface PairPlan {
  readonly source: string;
  /** The same as the source where one file holds both. */
  readonly target: string;
  /** Languages; of a file that names its own, those of what does not. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly sourceFormat?: string;
  readonly targetFormat?: string;
  readonly date: string | undefined;
  /** Whether segments that nobody has translated yet are wanted too, where the format tells them. */
  readonly untranslated?: boolean;
  /** Whether texts are aligned: where they do not line up (`auto`, the default), never, or whether they do or not. */
  readonly align?: AlignSetting;
  /** What holds for this pair instead of what holds for the run, where the configuration sets it apart. */
  readonly apart?: PlanSettings;
}

/** `en-x-wire` is a version in English. */
export const languageOfFolder = (name: string): string => name.split('-')[0] ?? name;

/**
 * The date of a document: its own, else what holds for its translation.
 * @param name the document's, with or without its extension.
 * @param target the translation's file, absolute.
 */
export const dateOf = (name: string, target: string, config: Config): string | undefined =>
  config.dates?.[
    name
      .replace(/\.[^.]+$/, '')
      .split(sep)
      .join('/')
  ] ?? settingsOf(config, target).date;
