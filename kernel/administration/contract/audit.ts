// What the audit administrator reads. Nothing here changes anything.
import * as z from 'zod';
import { cursorField, limitField } from './fields.ts';

export const auditParameters = z.object({
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  personId: z.uuid().optional(),
  /** An event's name or its beginning: `identity.` finds all that concerns signing in. */
  name: z
    .string()
    .regex(/^[a-z.-]{1,80}$/)
    .optional(),
  cursor: cursorField,
  limit: limitField(200, 50),
});

export const auditEvent = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  name: z.string(),
  /** The event in the reader's words. */
  said: z.string(),
  actor: z.string(),
  onBehalfOf: z.string().nullable(),
  caseId: z.uuid(),
  number: z.string().nullable(),
  sequence: z.int(),
  facts: z.array(z.object({ key: z.string(), value: z.string() })),
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof auditEvent>;
export const auditEvents = z.object({
  items: z.array(auditEvent),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

export const verifyParameters = z.object({ cursor: z.uuid().optional(), limit: limitField(500, 200) });

export const chainFaultKinds = ['missing', 'reordered', 'link-broken', 'changed', 'cut-short', 'case-gone'] as const;
export const chainFaultView = z.object({
  caseId: z.uuid(),
  number: z.string().nullable(),
  sequence: z.int(),
  kind: z.enum(chainFaultKinds),
});
export type ChainFaultView = z.infer<typeof chainFaultView>;
/** One page of chains; ask with `nextCursor` until it is null. */
export const auditVerification = z.object({
  chains: z.int(),
  events: z.int(),
  faults: z.array(chainFaultView),
  nextCursor: z.uuid().nullable(),
});
export type AuditVerification = z.infer<typeof auditVerification>;

export const failedJobs = z.object({
  jobs: z.array(
    z.object({
      id: z.int(),
      task: z.string(),
      attempts: z.int(),
      lastError: z.string().nullable(),
      enqueuedAt: z.iso.datetime(),
      failedAt: z.iso.datetime(),
    }),
  ),
});
export type FailedJobs = z.infer<typeof failedJobs>;

const figure = z.int().nullable();
export const backupRuns = z.object({
  runs: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(['backup', 'rehearsal']),
      startedAt: z.iso.datetime(),
      endedAt: z.iso.datetime(),
      /** Null when all went well. */
      code: z.string().nullable(),
      rows: figure,
      files: figure,
      bytes: figure,
    }),
  ),
});
export type BackupRuns = z.infer<typeof backupRuns>;
