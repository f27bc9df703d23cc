// What members did by coming, or did not: written when the list is settled, replaced when it is corrected.
import { calendarDateOf } from '#kernel/deadlines';
import type { DeedKinds, NewDeed, WithdrawnDeeds } from '#kernel/deeds';
import { type Gathering, gatheringKindNames, gatheringKinds, hoursOf, type RollEntry } from '#kernel/gatherings';
import { speechForms, speechMarks } from './contract/vocabulary.ts';
import type { Speech } from './storage/people.ts';

const families = [...new Set(Object.values(gatheringKinds))];
const ofActivity = {
  activityKind: { type: 'text', values: gatheringKindNames },
  family: { type: 'text', values: families },
  isStudy: { type: 'flag' },
} as const;

export const activityDeeds: DeedKinds = {
  'activity-attended': {
    group: 'activities',
    facts: {
      ...ofActivity,
      hours: { type: 'number' },
      standing: { type: 'text', values: ['present', 'late', 'delegated'] },
      leftEarly: { type: 'flag' },
    },
  },
  'activity-missed': {
    group: 'activities',
    facts: { ...ofActivity, standing: { type: 'text', values: ['leave', 'unexcused'] } },
  },
  'speech-given': {
    group: 'speeches',
    facts: {
      activityKind: ofActivity.activityKind,
      form: { type: 'text', values: speechForms },
      mark: { type: 'text', values: speechMarks },
    },
  },
};

const commonFacts = ({ kind, isStudy }: Gathering) => ({
  activityKind: kind,
  family: gatheringKinds[kind],
  isStudy,
});

type Line = Pick<RollEntry, 'personId' | 'attendance' | 'leftEarly'>;

/** One settled line as a deed. Whoever sent somebody else has no hours of their own. */
export function attendanceDeed(gathering: Gathering, { personId, attendance, leftEarly }: Line): NewDeed | null {
  const base = { personId, doneOn: calendarDateOf(gathering.startsAt) };
  const facts = commonFacts(gathering);
  if (attendance === 'present' || attendance === 'late' || attendance === 'delegated') {
    const hours = attendance === 'delegated' ? 0 : hoursOf(gathering);
    return {
      ...base,
      kind: 'activity-attended',
      facts: { ...facts, hours, standing: attendance, leftEarly },
    };
  }
  if (attendance !== 'excused' && attendance !== 'unexcused') return null;
  const standing = attendance === 'excused' ? 'leave' : 'unexcused';
  return { ...base, kind: 'activity-missed', facts: { ...facts, standing } };
}

export const speechDeed = (gathering: Gathering, { id, personId, form, mark }: Speech): NewDeed | null =>
  mark === 'taken' || mark === 'spoken' || mark === 'circulated'
    ? {
        ...{ personId, kind: 'speech-given', doneOn: calendarDateOf(gathering.startsAt), subjectId: id },
        facts: { activityKind: gathering.kind, form, mark },
      }
    : null;

/** Another line for one person: both kinds of the former are taken back before the new one is written. */
export const withdrawnAttendance = (caseId: string, personIds: readonly string[]): WithdrawnDeeds => ({
  subjectIds: [caseId],
  kinds: ['activity-attended', 'activity-missed'],
  personIds,
});
