// A training class (培训班): its sessions are gatherings; whoever attended all of them in full has a certificate.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, reason, text } from './fields.ts';
import { gatheringLine } from './plans.ts';
import { trainingStates, walls } from './vocabulary.ts';

const fields = {
  title: line(walls.title, 4),
  about: text(walls.materials).default(''),
  /** Its sessions. */
  gatheringIds: z.array(z.uuid()).max(walls.sessions).default([]),
};
export const openTrainingInput = z.object(fields);
export const saveTrainingInput = z.object(fields);
export const concludeTrainingInput = nothing;
export const callOffTrainingInput = z.object({ reason: reason(walls.reason) });

export const trainingItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(trainingStates),
  title: z.string(),
  hours: z.number(),
  sessionCount: z.int(),
  concludedOn: z.iso.date().nullable(),
});
export type TrainingItem = z.infer<typeof trainingItem>;
export const trainingList = z.object({ items: z.array(trainingItem) });
export type TrainingList = z.infer<typeof trainingList>;

export const certificateView = z.object({
  personId: z.uuid(),
  person: z.string(),
  number: z.string(),
  hours: z.number(),
});
export const trainingView = trainingItem.extend({
  about: z.string(),
  sessions: z.array(gatheringLine),
  /** Who has attended every closed session in full, in the order of their names; a member sees themselves alone. */
  attendedInFull: z.array(z.object({ personId: z.uuid(), person: z.string() })),
  certificates: z.array(certificateView),
  abilities: z.array(abilityView),
});
export type TrainingView = z.infer<typeof trainingView>;
