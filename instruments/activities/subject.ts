// What an act on an activity is given: the locked case, its gathering, one's own line on the roll, the facts for the rules.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Gathering, type RollEntry, readGathering, rollEntryOf } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import type { Settings } from '#platform/settings';
import type { Activity } from './activity.ts';
import type { ActivityState } from './contract/vocabulary.ts';
import { lastDaysOf } from './days.ts';
import { kindRules } from './kinds.ts';
import { activityLifecycle } from './lifecycle.ts';
import type { ActivityFacts } from './rules.ts';
import { countsOf, type RollCounts, readActivity } from './storage/activity.ts';
import { activityCapacities, seesActivity } from './who-may.ts';

export interface ActivitySubject extends Subject<ActivityState, ActivityFacts> {
  readonly activity: Activity;
  readonly gathering: Gathering;
  readonly own: RollEntry | null;
}

export interface FactParts {
  readonly gathering: Gathering;
  readonly activity: Activity;
  readonly own: RollEntry | null;
  readonly counts: RollCounts;
}

export function factsOf(
  { now, today, settings }: { now: Date; today: string; settings: Settings },
  { gathering, activity, own, counts }: FactParts,
): ActivityFacts {
  const { kind, startsAt, place, onlineAddress } = gathering;
  const { needsMinutes, takesSpeeches } = kindRules[kind];
  return {
    ...{ now: now.getTime(), today, startsAt: startsAt.getTime() },
    hasPlace: place !== '' || onlineAddress !== '',
    ...{ called: counts.called, openRequests: counts.openRequests, needsMinutes, takesSpeeches },
    ...lastDaysOf(gathering, activity.settledAt, settings),
    hasMinutes: activity.minutesWrittenAt !== null,
    own: own && { reply: own.reply, attendance: own.attendance, contest: counts.contest },
  };
}

export const activitySubject: SubjectKind<ActivityState, ActivityFacts, ActivitySubject> = {
  lifecycle: activityLifecycle,
  async load(context: ActContext, id) {
    const { tx, actor } = context;
    const record = await lockCase(tx, id);
    if (record?.kind !== activityLifecycle.kind) return null;
    const [gathering, activity] = [await readGathering(tx, id), await readActivity(tx, id)];
    if (!gathering || !activity) return null;
    const personId = actingPersonId(actor);
    const own = await rollEntryOf(tx, id, personId);
    const state = record.state as ActivityState;
    if (!seesActivity(actor, { held: gathering, state, own })) return null;
    const counts = await countsOf(tx, id, personId);
    return {
      ...{ record, id, state, activity, gathering, own },
      facts: factsOf(context, { gathering, activity, own, counts }),
      capacities: activityCapacities(actor, gathering, own !== null && state !== 'draft'),
    };
  },
};
