import type { Segment, TextDocument, Unit } from '../model/document.js';

/** How the keys of a format name the plural forms of one string. */
export interface PluralKeys {
  /** What of a key names its form, at its end. */
  readonly form: RegExp;
  /** What names the general form. */
  readonly general: string;
}

/**
 * By key, in the order of the source. Languages have different plural forms: one that the source lacks
 * answers its general one, and a form that the target's language does not use needs no answer.
 */
export function pairKeys(source: TextDocument, target: TextDocument, plurals?: PluralKeys): Segment[] {
  const sources = new Map(source.units.map((unit) => [unit.key, unit]));
  const answered = new Map<Unit, Unit[]>();
  for (const unit of target.units) {
    const asked = sources.get(unit.key) ?? sources.get(generalForm(unit.key, plurals));
    if (asked !== undefined) answered.set(asked, [...(answered.get(asked) ?? []), unit]);
  }
  const known = new Set(target.units.flatMap(({ key }) => stemOf(key, plurals) ?? []));
  return source.units.flatMap((unit) => {
    const stem = stemOf(unit.key, plurals);
    const isSpared = stem !== undefined && known.has(stem);
    const answers = answered.get(unit) ?? (isSpared ? [] : [absent(unit, target)]);
    return answers.map((answer) => ({ source: unit, target: answer }));
  });
}

/** The key of the general form of a plural; any other key as it is. */
export const generalForm = (key: string, plurals: PluralKeys | undefined): string =>
  plurals === undefined ? key : key.replace(plurals.form, plurals.general);

/** What the plural forms of one string have in common; undefined of what is no plural. */
function stemOf(key: string, plurals: PluralKeys | undefined): string | undefined {
  if (plurals === undefined || !plurals.form.test(key)) return undefined;
  return key.replace(plurals.form, '');
}

/** A key that the target lacks, as an empty translation. */
export const absent = ({ key }: Unit, target: TextDocument): Unit => ({
  index: target.units.length,
  key,
  text: '',
  origin: { start: 0 },
  opaque: [],
});
