// A place (委员工作室、活动之家、工作站): what it is, who keeps it, whom it serves, and its sheet.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { dutyView, swapView } from './duties.ts';
import { line, nothing, reason } from './fields.ts';
import { matterItem } from './matters.ts';
import { visitView } from './visits.ts';
import { placeKinds, placeStates, walls } from './vocabulary.ts';

const placeFields = {
  title: line(walls.title, 2),
  kind: z.enum(placeKinds),
  address: line(120).default(''),
  /** Town or street it lies in. */
  township: line(40).default(''),
  hostBodyId: z.uuid().nullable().default(null),
  keeperId: z.uuid().nullable().default(null),
  sectorIds: z.array(z.uuid()).max(60).default([]),
  openingHours: line(120).default(''),
  plateNumber: line(30).default(''),
};
export const planPlaceInput = z.object(placeFields);
export const savePlaceInput = z.object(placeFields);
export type PlaceInput = z.input<typeof savePlaceInput>;
export const openPlaceInput = nothing;
export const restPlaceInput = z.object({ reason: reason(walls.reason), until: z.iso.date().nullable().default(null) });
export const showOnPortalInput = nothing;
export const hideFromPortalInput = nothing;
/** Whether my name stands beside my duties on the public page. */
export const agreeToBeNamedInput = z.object({ isAgreed: z.boolean() });
export const closePlaceInput = z.object({ reason: reason(walls.reason) });

export const placeShows = ['open', 'planned', 'resting', 'closed', 'all'] as const;
export const placeListParameters = z.object({
  show: z.enum(placeShows).default('all'),
  kind: z.enum(placeKinds).optional(),
  words: z.string().max(60).default(''),
});

export const placeItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(placeStates),
  kind: z.enum(placeKinds),
  title: z.string(),
  township: z.string(),
  address: z.string(),
  plateNumber: z.string(),
  keeper: z.string(),
  sectors: z.array(z.string()),
  nextDutyOn: z.iso.date().nullable(),
});
export type PlaceItem = z.infer<typeof placeItem>;
export const placeList = z.object({
  items: z.array(placeItem),
  counts: z.record(z.enum(placeShows), z.int()),
  mayPlan: z.boolean(),
});
export type PlaceList = z.infer<typeof placeList>;

export const placeView = placeItem.extend({
  /** Inside the portal; null while it is not shown there. */
  publicPath: z.string().nullable(),
  hostBodyId: z.uuid().nullable(),
  host: z.string(),
  keeperId: z.uuid().nullable(),
  sectorIds: z.array(z.uuid()),
  openingHours: z.string(),
  openedOn: z.iso.date().nullable(),
  restsUntil: z.iso.date().nullable(),
  reason: z.string(),
  duties: z.array(dutyView),
  swaps: z.array(swapView),
  /** Null for those who neither keep it nor serve there. */
  visits: z.array(visitView).nullable(),
  matters: z.array(matterItem).nullable(),
  timeline: z.array(z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type PlaceView = z.infer<typeof placeView>;

/** Every sector served by at least one open place: the ratio, and the list behind it. */
export const placeCoverage = z.object({
  served: z.int(),
  total: z.int(),
  sectors: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      members: z.int(),
      places: z.array(z.object({ id: z.uuid(), title: z.string(), kind: z.enum(placeKinds) })),
    }),
  ),
});
export type PlaceCoverage = z.infer<typeof placeCoverage>;

/** The ledger (台账) of one place for one year. */
export const placeLedgerParameters = z.object({ id: z.uuid(), year: z.coerce.number().int().min(2000).max(2100) });
export const placeLedger = z.object({
  id: z.uuid(),
  year: z.int(),
  title: z.string(),
  kind: z.enum(placeKinds),
  plateNumber: z.string(),
  address: z.string(),
  keeper: z.string(),
  sectors: z.array(z.string()),
  duties: z.array(
    z.object({ onDay: z.iso.date(), person: z.string(), times: z.string(), hours: z.number().nullable() }),
  ),
  visits: z.array(
    z.object({ heldOn: z.iso.date(), person: z.string(), visitors: z.int(), raised: z.string(), matters: z.int() }),
  ),
  matters: z.array(matterItem),
});
export type PlaceLedger = z.infer<typeof placeLedger>;

export const placeChoices = z.object({
  sectors: z.array(z.object({ id: z.uuid(), name: z.string() })),
  bodies: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type PlaceChoices = z.infer<typeof placeChoices>;

export const placePeopleParameters = z.object({ words: z.string().trim().min(1).max(20) });
export const placePeople = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string() })),
});
export type PlacePeople = z.infer<typeof placePeople>;
