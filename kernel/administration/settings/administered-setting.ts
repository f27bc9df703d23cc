// A setting as an administrator keeps it. The definitions come from the instruments by way of the server.
import * as z from 'zod';
import type { SettingDefinition } from '#platform/settings';
import type { SettingKeeper, SettingShape } from '../contract.ts';

export interface AdministeredSetting {
  readonly definition: SettingDefinition<unknown>;
  /** Settings of signing in are the security administrator's, all others the system administrator's. */
  readonly keeper: SettingKeeper;
}

export type SettingValue = string | number | boolean;

const bound = (value: unknown): number | null =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null;

/** What may be entered, read from the definition's own schema. */
export function shapeOf({ schema }: SettingDefinition<unknown>): SettingShape {
  const described = z.toJSONSchema(schema, { unrepresentable: 'any' });
  if (described.const !== undefined) return { kind: 'fixed' };
  if (described.enum) return { kind: 'choice', choices: described.enum.map(String) };
  if (described.type === 'integer' || described.type === 'number') {
    return { kind: 'number', minimum: bound(described.minimum), maximum: bound(described.maximum) };
  }
  return { kind: 'text', pattern: described.pattern ?? null };
}
