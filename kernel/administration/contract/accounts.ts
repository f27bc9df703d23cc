// Accounts and roles: two registers kept by two administrators.
import * as z from 'zod';
import { cursorField, dayField, limitField, reasonField } from './fields.ts';

export const createAccountInput = z.strictObject({ personId: z.uuid(), username: z.string().min(1).max(64) });
export const accountInput = z.strictObject({ accountId: z.uuid() });
export const reasonedAccountInput = z.strictObject({ accountId: z.uuid(), reason: reasonField });

/** Shown once to whoever hands it over; it lies nowhere. */
export const startPasswordAnswer = z.object({
  accountId: z.uuid(),
  startPassword: z.string(),
  expiresAt: z.iso.datetime(),
});
export type StartPasswordAnswer = z.infer<typeof startPasswordAnswer>;

export const accountsParameters = z.object({
  words: z.string().max(60).optional(),
  cursor: cursorField,
  limit: limitField(100, 50),
});

export const accountView = z.object({
  id: z.uuid(),
  username: z.string(),
  personId: z.uuid(),
  personName: z.string(),
  isDisabled: z.boolean(),
  hasPassword: z.boolean(),
  mustChangePassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  isLocked: z.boolean(),
  isOwn: z.boolean(),
  lastSignInAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});
export type AccountView = z.infer<typeof accountView>;
export const accountList = z.object({
  items: z.array(accountView),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

export const grantRoleInput = z.strictObject({
  personId: z.uuid(),
  role: z.string().min(1).max(60),
  /** For roles held in one body or one unit. */
  bodyId: z
    .uuid()
    .nullish()
    .transform((body) => body ?? null),
  unitId: z
    .uuid()
    .nullish()
    .transform((unit) => unit ?? null),
  startsOn: dayField.optional(),
  reason: reasonField,
});
export const endRoleInput = z.strictObject({ id: z.uuid(), reason: reasonField });

export const rolesParameters = z.object({
  role: z.string().max(60).optional(),
  words: z.string().max(60).optional(),
});
export const roleHoldingView = z.object({
  id: z.uuid(),
  role: z.string(),
  personId: z.uuid(),
  personName: z.string(),
  scopeName: z.string().nullable(),
  startsOn: z.iso.date(),
  isOwn: z.boolean(),
});
export type RoleHoldingView = z.infer<typeof roleHoldingView>;
export const roleRegister = z.object({
  roles: z.array(
    z.object({
      role: z.string(),
      scope: z.enum(['tenant', 'body', 'unit']),
      isAdministrator: z.boolean(),
    }),
  ),
  holdings: z.array(roleHoldingView),
  /** Whether the asker may grant and end them; others only read the register. */
  canChange: z.boolean(),
});
export type RoleRegister = z.infer<typeof roleRegister>;
