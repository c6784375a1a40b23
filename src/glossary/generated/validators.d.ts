import type { StoredBaseline } from '../../model/generated/baseline.js';
import type { StoredConfig } from '../../model/generated/config.js';
import type { StoredGlossary } from '../../model/generated/glossary.js';
import type { StoredProfile } from '../../model/generated/profile.js';

/** What a compiled validator says of one fault, as ajv words it. */
export interface SchemaFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  /** On faults of a key itself: the key. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> };
}

interface Validator<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaFault[] | null;
}

export const glossarySchema: Validator<StoredGlossary>;
export const profileSchema: Validator<StoredProfile>;
export const configSchema: Validator<StoredConfig>;
export const baselineSchema: Validator<StoredBaseline>;
