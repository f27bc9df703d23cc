// What screens and exports see of a deed.
import * as z from 'zod';

/** The parts of a duty file (履职档案), in its order. */
export const deedGroups = [
  'meetings',
  'proposals',
  'information',
  'speeches',
  'consultation',
  'inspections',
  'research',
  'appraisals',
  'activities',
  'study',
  'service',
  'studio',
  'outside',
  'honours',
] as const;
export type DeedGroup = (typeof deedGroups)[number];

export const deedFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const deedView = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  kind: z.string(),
  doneOn: z.iso.date(),
  caseId: z.uuid(),
  caseKind: z.string(),
  caseTitle: z.string(),
  caseNumber: z.string().nullable(),
  subjectId: z.uuid(),
  /** The act it follows from. */
  eventId: z.uuid(),
  facts: deedFacts,
  recordedAt: z.iso.datetime(),
});
export type DeedView = z.infer<typeof deedView>;
