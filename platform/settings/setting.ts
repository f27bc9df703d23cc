// A number or choice a committee may set for itself: shipped default, allowed values, unit and source.
import type { ZodType } from 'zod';

export interface SettingDefinition<Value> {
  readonly key: string;
  readonly schema: ZodType<Value>;
  readonly default: Value;
  /** Working days, days, months, characters, count, … as a catalogue key under `units`. */
  readonly unit: string;
  /** Where the default or the range comes from. */
  readonly source: string;
}

export const defineSetting = <Value>(definition: SettingDefinition<Value>): SettingDefinition<Value> => definition;

/** The settings of one committee as they stand at the moment of the act. */
export interface Settings {
  get<Value>(definition: SettingDefinition<Value>): Value;
}

/** A stored value that no longer fits its definition falls back to the default rather than stopping the house. */
export function settingsFrom(stored: ReadonlyMap<string, unknown>): Settings {
  return {
    get(definition) {
      if (!stored.has(definition.key)) return definition.default;
      const parsed = definition.schema.safeParse(stored.get(definition.key));
      return parsed.success ? parsed.data : definition.default;
    },
  };
}

export const shippedSettings: Settings = settingsFrom(new Map());
