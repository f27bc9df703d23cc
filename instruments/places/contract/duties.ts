// The rota (值班): series by weekday, duties, exchanges agreed by both, presence confirmed by whoever was there.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { holidayWays, swapStates, walls } from './vocabulary.ts';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock-time');

export const planRotaInput = z.object({
  /** 1 is Monday. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  /** They take turns in this order. */
  personIds: z.array(z.uuid()).min(1).max(60),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
  everyWeeks: z.int().min(1).max(4).default(1),
  startsAt: clockTime,
  endsAt: clockTime,
  onHoliday: z.enum(holidayWays).default('skip'),
});
export type PlanRotaInput = z.input<typeof planRotaInput>;
export const cancelDutyInput = z.object({ dutyId: z.uuid() });
export const confirmDutyInput = z.object({
  dutyId: z.uuid(),
  /** Absent: from start to end. */
  hours: z.number().min(0.5).max(12).multipleOf(0.5).nullable().default(null),
});
export const askSwapInput = z.object({
  dutyId: z.uuid(),
  withPersonId: z.uuid(),
  returnDutyId: z.uuid().nullable().default(null),
});
export const answerSwapInput = z.object({ swapId: z.uuid(), isAgreed: z.boolean() });
export const withdrawSwapInput = z.object({ swapId: z.uuid() });

export const dutyView = z.object({
  id: z.uuid(),
  placeId: z.uuid(),
  place: z.string(),
  personId: z.uuid(),
  person: z.string(),
  onDay: z.iso.date(),
  startsAt: z.string(),
  endsAt: z.string(),
  movedFrom: z.iso.date().nullable(),
  /** Whether presence was confirmed; null for whom that is no business. */
  isConfirmed: z.boolean().nullable(),
  hours: z.number().nullable(),
  isMine: z.boolean(),
  abilities: z.array(abilityView),
});
export type DutyView = z.infer<typeof dutyView>;

export const swapView = z.object({
  id: z.uuid(),
  placeId: z.uuid(),
  place: z.string(),
  state: z.enum(swapStates),
  askedBy: z.string(),
  askedOf: z.string(),
  dutyOn: z.iso.date(),
  times: z.string(),
  returnOn: z.iso.date().nullable(),
  isForMe: z.boolean(),
  isMine: z.boolean(),
});
export type SwapView = z.infer<typeof swapView>;

/** Everything of places that concerns one member: the phone's first page. */
export const myPlaces = z.object({
  duties: z.array(dutyView),
  swaps: z.array(swapView),
  places: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      address: z.string(),
      openingHours: z.string(),
      isKeeper: z.boolean(),
      isPublic: z.boolean(),
      /** I agreed to be named on its public page. */
      isNamed: z.boolean(),
      /** Others on its rota, for an exchange. */
      colleagues: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          duties: z.array(z.object({ id: z.uuid(), onDay: z.iso.date(), times: z.string() })),
        }),
      ),
    }),
  ),
});
export type MyPlaces = z.infer<typeof myPlaces>;
export const mostDuties = walls.dutiesAtOnce;
