import * as z from 'zod';
import { reasonField } from './fields.ts';

export const settingKeepers = ['system-administrator', 'security-administrator'] as const;
export type SettingKeeper = (typeof settingKeepers)[number];

export const changeSettingInput = z.strictObject({
  key: z.string().min(1).max(100),
  value: z.union([z.string().max(200), z.number(), z.boolean()]),
  /** Why; kept in the record for ever. */
  reason: reasonField,
});

/** What may be entered, so that a screen can offer the right field. */
export const settingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), minimum: z.number().nullable(), maximum: z.number().nullable() }),
  z.object({ kind: z.literal('choice'), choices: z.array(z.string()) }),
  z.object({ kind: z.literal('text'), pattern: z.string().nullable() }),
  z.object({ kind: z.literal('fixed') }),
]);
export type SettingShape = z.infer<typeof settingShape>;

export const settingView = z.object({
  key: z.string(),
  name: z.string(),
  unit: z.string(),
  source: z.string(),
  keeper: z.enum(settingKeepers),
  shape: settingShape,
  value: z.union([z.string(), z.number(), z.boolean()]),
  default: z.union([z.string(), z.number(), z.boolean()]),
  isChanged: z.boolean(),
  mayChange: z.boolean(),
  history: z.array(
    z.object({
      at: z.iso.datetime(),
      by: z.string(),
      from: z.unknown(),
      to: z.unknown(),
      reason: z.string(),
    }),
  ),
});
export type SettingView = z.infer<typeof settingView>;
export const settingList = z.object({ settings: z.array(settingView) });
export type SettingList = z.infer<typeof settingList>;
