// An activity (活动): what is typed to hold one, and what is seen of it.
import * as z from 'zod';
import { attendances, gatheringKind, rollReplies } from '#kernel/gatherings/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { callsInput } from './calls.ts';
import { line, moment, nothing, reason, text } from './fields.ts';
import { agendaView, guestView, paperView } from './papers.ts';
import { contestView } from './roll.ts';
import { speechView } from './speeches.ts';
import { activityShows, activityStates, leaveReasons, walls } from './vocabulary.ts';

const when = {
  startsAt: moment,
  endsAt: moment,
  place: line(walls.place).default(''),
  onlineAddress: line(walls.address).default(''),
};
export const activityFields = {
  title: line(walls.title, 4),
  summary: text(walls.summary).default(''),
  ...when,
  /** Null: half a day after the notice is not asked for; replies are open until it starts. */
  replyBy: moment.nullable().default(null),
  isStudy: z.boolean().nullable().default(null),
  creditedHours: z.number().min(0).max(200).multipleOf(0.5).nullable().default(null),
  lateAfterMinutes: z.int().min(0).max(600).default(0),
  contact: line(walls.contact).default(''),
};
export const draftActivityInput = z.object({
  ...activityFields,
  kind: gatheringKind,
  hostBodyId: z.uuid().nullable().default(null),
  /** The plenary session of a group discussion, the Sector Activity Week of a visit. */
  partOf: z.uuid().nullable().default(null),
  calls: callsInput.prefault({}),
});
export type DraftActivityInput = z.input<typeof draftActivityInput>;
export const saveActivityInput = z.object(activityFields);
export const rescheduleInput = z.object({ ...when, reason: reason(walls.reason) });
export const announceInput = nothing;
export const cancelInput = z.object({ reason: reason(walls.reason) });
export const minutesInput = z.object({
  chairedBy: line(60).default(''),
  decisions: text(walls.decisions, 2),
});

export const ownReply = z.object({
  reply: z.enum(rollReplies),
  repliedAt: z.iso.datetime().nullable(),
  leaveReason: z.enum(leaveReasons).nullable(),
  leaveNote: z.string(),
  decisionNote: z.string(),
  attendance: z.enum(attendances),
  leftEarly: z.boolean(),
  signedInAt: z.iso.datetime().nullable(),
  readAt: z.iso.datetime().nullable(),
  groupName: z.string(),
  seat: z.string(),
});
export type OwnReply = z.infer<typeof ownReply>;

export const activityItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(activityStates),
  kind: gatheringKind,
  title: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  place: z.string(),
  hostName: z.string(),
  partOf: z.uuid().nullable(),
  seriesId: z.uuid().nullable(),
  counts: z.object({
    called: z.int(),
    confirmed: z.int(),
    leave: z.int(),
    requested: z.int(),
    attended: z.int(),
  }),
});
export type ActivityItem = z.infer<typeof activityItem>;

export const activityListParameters = z.object({
  show: z.enum(activityShows).default('coming'),
  kind: gatheringKind.optional(),
  hostBodyId: z.uuid().optional(),
  words: line(60).default(''),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  cursor: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const activityList = z.object({
  items: z.array(activityItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
});
export type ActivityList = z.infer<typeof activityList>;

export const ownActivity = activityItem.omit({ counts: true, version: true, seriesId: true }).extend({ own: ownReply });
export type OwnActivity = z.infer<typeof ownActivity>;
export const ownActivities = z.object({ coming: z.array(ownActivity), past: z.array(ownActivity) });
export type OwnActivities = z.infer<typeof ownActivities>;

export const activityView = activityItem.omit({ counts: true }).extend({
  summary: z.string(),
  onlineAddress: z.string(),
  hostBodyId: z.uuid().nullable(),
  replyBy: z.iso.datetime().nullable(),
  isStudy: z.boolean(),
  hours: z.number(),
  creditedHours: z.number().nullable(),
  lateAfterMinutes: z.int(),
  contact: z.string(),
  cancelledReason: z.string(),
  /** Last day for leave in the ordinary way, and for being excused afterwards. */
  leaveUntil: z.iso.date(),
  excuseUntil: z.iso.date(),
  contestUntil: z.iso.date().nullable(),
  minutesDueOn: z.iso.date().nullable(),
  isOrganiser: z.boolean(),
  /** Today's: from half a day before it begins until its list is settled. */
  isNear: z.boolean(),
  own: ownReply.nullable(),
  parent: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  parts: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      startsAt: z.iso.datetime(),
      state: z.enum(activityStates),
      kind: gatheringKind,
    }),
  ),
  agenda: z.array(agendaView),
  papers: z.array(paperView),
  guests: z.array(guestView),
  /** All for organisers; one's own for others. */
  speeches: z.array(speechView),
  contests: z.array(contestView),
  minutes: z
    .object({ chairedBy: z.string(), decisions: z.string(), writtenAt: z.iso.datetime().nullable() })
    .nullable(),
  timeline: z.array(z.object({ at: z.iso.datetime(), text: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type ActivityView = z.infer<typeof activityView>;

export const activityChoices = z.object({
  bodies: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string(), people: z.int() })),
  /** Bodies in whose name the asker may hold something; null: the office, any. */
  hostBodyIds: z.array(z.uuid()).nullable(),
  kinds: z.array(gatheringKind),
  /** What a part may belong to: plenary sessions and activity weeks that are not over. */
  wholes: z.array(z.object({ id: z.uuid(), title: z.string(), kind: gatheringKind })),
});
export type ActivityChoices = z.infer<typeof activityChoices>;

export const activityPeopleParameters = z.object({ words: line(30, 1) });
export const activityPeople = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string(), isMember: z.boolean() })),
});
export type ActivityPeople = z.infer<typeof activityPeople>;
