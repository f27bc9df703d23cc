// A direct-report point (直报点): where citizens find the committee, who serves there, since when.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, reason, text } from './fields.ts';
import { pointKinds, pointStates, walls } from './vocabulary.ts';

export const registerPointInput = z.object({
  title: line(walls.pointTitle, 2),
  kind: z.enum(pointKinds),
  address: line(walls.address).default(''),
  district: line(walls.district).default(''),
  openHours: line(walls.openHours).default(''),
  inChargeIds: z.array(z.uuid()).max(walls.inCharge).default([]),
});
export type RegisterPointInput = z.output<typeof registerPointInput>;
export const savePointInput = registerPointInput;
export const openPointInput = nothing;
export const suspendPointInput = z.object({ reason: reason(walls.reason) });
export const withdrawPointInput = z.object({ reason: reason(walls.reason) });
export const recordServiceInput = z.object({
  onDay: z.iso.date(),
  hours: z.number().min(0.5).max(12).multipleOf(0.5),
  note: text(walls.words).default(''),
});

export const pointItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(pointStates),
  title: z.string(),
  code: z.string(),
  kind: z.enum(pointKinds),
  address: z.string(),
  district: z.string(),
  openHours: z.string(),
  inCharge: z.array(z.object({ id: z.uuid(), name: z.string() })),
  openedOn: z.string().nullable(),
  matters: z.int(),
  openMatters: z.int(),
});
export type PointItem = z.infer<typeof pointItem>;

export const pointShows = ['all', ...pointStates] as const;
export const pointListParameters = z.object({
  show: z.enum(pointShows).default('all'),
  words: z.string().max(100).default(''),
});
export const pointList = z.object({
  items: z.array(pointItem),
  counts: z.record(z.enum(pointShows), z.int()),
  mayRegister: z.boolean(),
});
export type PointList = z.infer<typeof pointList>;

export const serviceLine = z.object({
  id: z.uuid(),
  person: z.string(),
  onDay: z.string(),
  hours: z.number(),
  note: z.string(),
});

export const pointView = pointItem.extend({
  /** Below the house's own address: where the printed code leads. */
  path: z.string(),
  reason: z.string(),
  services: z.array(serviceLine),
  timeline: z.array(z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type PointView = z.infer<typeof pointView>;

/** What the poster says; the house adds its own address. */
export const posterView = z.object({ title: z.string(), address: z.string(), openHours: z.string(), path: z.string() });
export type PosterView = z.infer<typeof posterView>;

/** What anybody may know of a point that is in service. */
export const publicPoint = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  kind: z.enum(pointKinds),
  address: z.string(),
  district: z.string(),
  openHours: z.string(),
  isInService: z.boolean(),
});
export type PublicPoint = z.infer<typeof publicPoint>;
/** The one somebody stands before, with the weight of its form's puzzle. */
export const pointAtDoor = publicPoint.extend({ puzzleBits: z.int() });
export type PointAtDoor = z.infer<typeof pointAtDoor>;
export const publicPointParameters = z.object({ code: z.string().max(20) });
export const publicPoints = z.object({ points: z.array(publicPoint) });

/** For members: the points they are in charge of, and the matters they wrote down for others. */
export const myPoints = z.object({
  points: z.array(
    pointItem
      .pick({ id: true, version: true, title: true, state: true, address: true, openHours: true })
      .extend({ mayServe: z.boolean(), services: z.array(serviceLine) }),
  ),
  recorded: z.array(
    z.object({ id: z.uuid(), title: z.string(), state: z.string(), point: z.string(), receivedAt: z.iso.datetime() }),
  ),
});
export type MyPoints = z.infer<typeof myPoints>;

export const peopleParameters = z.object({ words: z.string().max(20).default('') });
export const peopleFound = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string() })),
});
