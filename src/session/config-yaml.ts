import { configSchema } from '../glossary/generated/validators.js';
import { type Path, parseYaml, validated, type YamlFile } from '../glossary/yaml.js';
import type { Position } from '../model/document.js';
import type { StoredConfig } from '../model/generated/config.js';
import { type Problem, Trouble } from '../model/problem.js';
import { isCalendarDay } from '../text/iso-day.js';
import { isRule, unknownRule } from './known-rule.js';

/** What a configuration file states, and where: plain data. */
export interface StatedConfig {
  readonly stored: StoredConfig;
  readonly places: {
    /** Of the profile; of an override, that of its profile. */
    readonly profile: Position;
    readonly overrides: readonly Position[];
    readonly extends: readonly Position[];
    readonly pairs: readonly Position[];
    readonly waivers: readonly Position[];
  };
}

/**
 * What the text of a configuration states.
 * @param shown the name that problems give its file.
 * @throws {Trouble} with all that is wrong with it.
 */
export function readConfigYaml(shown: string, text: string): StatedConfig {
  const yaml = parseYaml(shown, text);
  const stored = validated(yaml, configSchema);
  const problems = [...ruleProblems(stored, yaml), ...dayProblems(stored, yaml)];
  if (problems.length > 0) throw new Trouble(problems);
  const each = (list: readonly unknown[] = [], pathOf: (index: number) => Path) =>
    list.map((_, index) => yaml.locate(pathOf(index)));
  return {
    stored,
    places: {
      profile: yaml.locate(['profile']),
      extends: each(stored.extends, (index) => ['extends', index]),
      pairs: each(stored.pairs, (index) => ['pairs', index]),
      overrides: each(stored.overrides, (index) => ['overrides', index, 'profile']),
      waivers: each(stored.waivers, (index) => ['waivers', index]),
    },
  };
}

/** Every place of a configuration that names a rule. */
function* namedRules({ rules = {}, overrides = [], waivers = [] }: StoredConfig): Generator<[string, Path]> {
  for (const id of Object.keys(rules)) yield [id, ['rules', id]];
  for (const [index, override] of overrides.entries())
    for (const id of Object.keys(override.rules ?? {})) yield [id, ['overrides', index, 'rules', id]];
  for (const [index, { rule }] of waivers.entries())
    for (const id of [rule].flat()) yield [id, ['waivers', index, 'rule']];
}

const ruleProblems = (stored: StoredConfig, yaml: YamlFile): Problem[] =>
  Array.from(namedRules(stored)).flatMap(([id, path]) =>
    isRule(id) ? [] : [{ file: yaml.file, ...yaml.locate(path), ...unknownRule(id) }],
  );

/** A day that the calendar does not have would never come. */
const dayProblems = ({ waivers = [] }: StoredConfig, yaml: YamlFile): Problem[] =>
  waivers.flatMap(({ until }, index) => {
    if (until === undefined || isCalendarDay(until)) return [];
    const at = yaml.locate(['waivers', index, 'until']);
    return [{ file: yaml.file, ...at, message: 'waiver-until', values: { until } }];
  });
