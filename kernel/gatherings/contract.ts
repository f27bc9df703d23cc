// The words of a gathering (活动) that every part understands.
import * as z from 'zod';

/** What each kind is, for rules that ask about families and not about names. */
export const gatheringKinds = {
  plenary: 'meeting',
  'group-discussion': 'meeting',
  'standing-committee': 'meeting',
  'chairpersons-council': 'meeting',
  'party-group': 'meeting',
  'committee-meeting': 'meeting',
  'sector-meeting': 'meeting',
  consultation: 'meeting',
  forum: 'meeting',
  inspection: 'fieldwork',
  research: 'fieldwork',
  'study-tour': 'fieldwork',
  oversight: 'fieldwork',
  appraisal: 'fieldwork',
  'sector-week': 'activity',
  'contact-day': 'activity',
  service: 'activity',
  'other-activity': 'activity',
  'centre-group-study': 'study',
  lecture: 'study',
  training: 'study',
  reading: 'study',
} as const;
export type GatheringKind = keyof typeof gatheringKinds;
export type GatheringFamily = (typeof gatheringKinds)[GatheringKind];
export const gatheringKindNames = Object.keys(gatheringKinds) as [GatheringKind, ...GatheringKind[]];
export const gatheringKind = z.enum(gatheringKindNames);

export const rollReplies = ['none', 'confirmed', 'leave-requested', 'leave-granted', 'leave-refused'] as const;
export type RollReply = (typeof rollReplies)[number];

export const attendances = ['open', 'present', 'late', 'absent', 'excused', 'unexcused', 'delegated'] as const;
export type Attendance = (typeof attendances)[number];
/** Whoever was there, also late. */
export const attendedStates: readonly Attendance[] = ['present', 'late', 'delegated'];

export const callings = ['member', 'observer', 'speaker', 'staff'] as const;
export type Calling = (typeof callings)[number];

export const signInWays = ['qr', 'self', 'desk', 'proxy-list', 'roll'] as const;
export type SignInWay = (typeof signInWays)[number];
