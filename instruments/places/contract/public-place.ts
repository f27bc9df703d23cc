// What the public page of a place holds: where it is, when somebody is there, and who, if they agreed to be named.
import * as z from 'zod';
import { placeKinds } from './vocabulary.ts';

export const publicPlaceKind = 'place';

export const publicDuty = z.object({
  onDay: z.iso.date(),
  startsAt: z.string(),
  endsAt: z.string(),
  /** Empty where the member has not agreed. */
  person: z.string(),
});

export const publicPlace = z.object({
  kind: z.enum(placeKinds),
  address: z.string(),
  township: z.string(),
  openingHours: z.string(),
  sectors: z.array(z.string()),
  isResting: z.boolean(),
  restsUntil: z.iso.date().nullable(),
  duties: z.array(publicDuty),
});
export type PublicPlace = z.infer<typeof publicPlace>;
