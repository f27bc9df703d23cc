// The year's dossier of one body, assembled from the record.
import * as z from 'zod';
import { day, named } from './fields.ts';

export const dossierParameters = z.object({ bodyId: z.uuid(), year: z.coerce.number().int().min(1990).max(2200) });
export const dossier = z.object({
  body: named.extend({ kind: z.string() }),
  year: z.int(),
  members: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      post: z.string(),
      from: day,
      until: day.nullable(),
      called: z.int(),
      came: z.int(),
      onLeave: z.int(),
      deeds: z.int(),
    }),
  ),
  activities: z.array(
    z.object({ title: z.string(), kind: z.string(), heldOn: day, place: z.string(), called: z.int(), came: z.int() }),
  ),
  proposals: z.array(z.object({ number: z.string(), title: z.string(), isCollective: z.boolean() })),
  speeches: z.array(z.object({ by: z.string(), on: day, title: z.string() })),
  deeds: z.array(z.object({ kind: z.string(), name: z.string(), count: z.int(), people: z.int() })),
});
export type Dossier = z.infer<typeof dossier>;
