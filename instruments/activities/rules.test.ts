import { expect, test } from 'vitest';
import { type Gathering, gatheringKindNames } from '#kernel/gatherings';
import { shippedSettings } from '#platform/settings';
import { lastDaysOf } from './days.ts';
import { attendanceDeed } from './deeds.ts';
import { kindRules } from './kinds.ts';
import {
  type ActivityFacts,
  canAnnounce,
  canAskExcuse,
  canAskLeave,
  canBegin,
  canClose,
  canContest,
  canRemoveSpeech,
  canSettle,
  isNear,
  neededForQuorum,
  placingProblem,
  settledAttendance,
  unsoundHours,
} from './rules.ts';
import { seated } from './seating.ts';

const at = (moment: string) => new Date(moment).getTime();
const facts: ActivityFacts = {
  now: at('2026-11-24T10:00:00+08:00'),
  today: '2026-11-24',
  startsAt: at('2026-12-03T09:00:00+08:00'),
  hasPlace: true,
  called: 3,
  openRequests: 0,
  leaveUntil: '2026-12-02',
  excuseUntil: '2026-12-06',
  contestUntil: null,
  needsMinutes: true,
  hasMinutes: false,
  takesSpeeches: false,
  own: { reply: 'none', attendance: 'open', contest: 'none' },
};
const begun = { now: at('2026-12-03T09:30:00+08:00'), today: '2026-12-03' };
const own = (changes: object) => ({ own: { ...facts.own!, ...changes } });
const code = (refusal: { code: string } | null) => refusal?.code ?? null;

test.each([
  ['nobody called', { called: 0 }, 'roll-empty'],
  ['no place', { hasPlace: false }, 'place-missing'],
  ['its hour gone', begun, 'activity-already-begun'],
  ['all there', {}, null],
])('announcing with %s → %s', (_, changes, expected) => {
  expect(code(canAnnounce({ ...facts, ...changes }))).toBe(expected);
});

test.each([
  ['in time', {}, null],
  ['on the last day', { today: '2026-12-02', now: at('2026-12-02T23:00:00+08:00') }, null],
  ['on the day, before it begins', { today: '2026-12-03', now: at('2026-12-03T08:00:00+08:00') }, 'leave-too-late'],
  ['after it began', begun, 'leave-after-start'],
  ['asked already', own({ reply: 'leave-requested' }), 'leave-asked-already'],
  ['granted already', own({ reply: 'leave-granted' }), 'leave-granted-already'],
  ['refused before', own({ reply: 'leave-refused' }), null],
])('asking for leave %s → %s', (_, changes, expected) => {
  expect(code(canAskLeave({ ...facts, ...changes }))).toBe(expected);
});

test.each([
  ['before it begins', {}, 'excuse-before-start'],
  ['on the day', begun, null],
  ['on the last day', { ...begun, today: '2026-12-06' }, null],
  ['a day too late', { ...begun, today: '2026-12-07' }, 'excuse-too-late'],
  ['by whoever was there', { ...begun, ...own({ attendance: 'late' }) }, 'excuse-while-present'],
])('asking to be excused %s → %s', (_, changes, expected) => {
  expect(code(canAskExcuse({ ...facts, ...changes }))).toBe(expected);
});

test('people may be marked from two hours before', () => {
  expect(code(canBegin({ ...facts, now: at('2026-12-03T06:59:59+08:00') }))).toBe('activity-not-begun');
  expect(canBegin({ ...facts, now: at('2026-12-03T07:00:00+08:00') })).toBeNull();
});

test('open requests hold the list up; a meeting is not closed without minutes', () => {
  expect(canSettle({ ...facts, openRequests: 2 })).toMatchObject({ code: 'leave-undecided', params: { count: 2 } });
  expect(code(canClose(facts))).toBe('minutes-missing');
  expect(canClose({ ...facts, hasMinutes: true })).toBeNull();
  expect(canClose({ ...facts, needsMinutes: false })).toBeNull();
});

test('a line is contested once, within its days', () => {
  const settled = { ...facts, contestUntil: '2026-12-13', today: '2026-12-13' };
  expect(canContest(settled)).toBeNull();
  expect(code(canContest({ ...settled, today: '2026-12-14' }))).toBe('contest-too-late');
  expect(code(canContest({ ...settled, ...own({ contest: 'open' }) }))).toBe('contest-open-already');
  expect(code(canContest({ ...settled, ...own({ contest: 'decided' }) }))).toBe('contest-decided-already');
});

test('settling: silence is an absence, leave an excuse, and what was noted stays', () => {
  expect(settledAttendance('open', 'none')).toBe('unexcused');
  expect(settledAttendance('absent', 'confirmed')).toBe('unexcused');
  expect(settledAttendance('open', 'leave-granted')).toBe('excused');
  expect(settledAttendance('present', 'leave-granted')).toBe('present');
  expect(settledAttendance('open', 'leave-refused')).toBe('unexcused');
});

test('hours are sound, a quorum is more than half', () => {
  const hour = (text: string) => new Date(`2026-12-03T${text}:00+08:00`);
  expect(code(unsoundHours(hour('09:00'), hour('09:00')))).toBe('ends-before-it-starts');
  expect(code(unsoundHours(hour('09:00'), new Date('2027-03-03T09:00:00+08:00')))).toBe('activity-too-long');
  expect(unsoundHours(hour('09:00'), hour('12:00'))).toBeNull();
  expect([neededForQuorum(10, 50), neededForQuorum(11, 50), neededForQuorum(421, 50)]).toEqual([6, 6, 211]);
});

test('every kind has its rules; the last days follow from the kind', () => {
  expect(Object.keys(kindRules).toSorted()).toEqual([...gatheringKindNames].toSorted());
  const span = { startsAt: new Date('2027-01-10T09:00:00+08:00'), endsAt: new Date('2027-01-14T12:00:00+08:00') };
  const days = (kind: 'plenary' | 'standing-committee' | 'inspection') =>
    lastDaysOf({ kind, ...span }, new Date('2027-01-15T09:00:00+08:00'), shippedSettings);
  expect(days('plenary')).toEqual({ leaveUntil: '2027-01-07', excuseUntil: '2027-01-17', contestUntil: '2027-01-25' });
  expect(days('standing-committee').leaveUntil).toBe('2027-01-08');
  expect(days('inspection').leaveUntil).toBe('2027-01-09');
});

test('a settled line becomes a deed: hours of a half day, of a session over days, of a delegate', () => {
  const gathering: Gathering = {
    ...{ caseId: 'c', kind: 'inspection', hostBodyId: null, partOf: null, place: '', onlineAddress: '' },
    ...{ isStudy: false, creditedHours: null, lateAfterMinutes: 0 },
    ...{ startsAt: new Date('2026-12-03T09:00:00+08:00'), endsAt: new Date('2026-12-03T12:00:00+08:00') },
  };
  const line = { personId: 'p', attendance: 'late', leftEarly: true } as const;
  expect(attendanceDeed(gathering, line)).toMatchObject({
    kind: 'activity-attended',
    doneOn: '2026-12-03',
    facts: { activityKind: 'inspection', family: 'fieldwork', hours: 3, standing: 'late', leftEarly: true },
  });
  const session = { ...gathering, endsAt: new Date('2026-12-06T12:00:00+08:00') };
  expect(attendanceDeed(session, line)?.facts?.hours).toBe(24);
  expect(attendanceDeed(gathering, { ...line, attendance: 'delegated' })?.facts?.hours).toBe(0);
  expect(attendanceDeed(gathering, { ...line, attendance: 'excused' })?.facts?.standing).toBe('leave');
  expect(attendanceDeed(gathering, { ...line, attendance: 'open' })).toBeNull();
});

test('seats by name and by sector, row after row; a hall too small seats nobody', () => {
  const sitter = (name: string, sector: string, sectorPosition: number) => ({
    personId: name,
    name,
    sector,
    sectorPosition,
  });
  const sitters = [sitter('赵远', '科技界', 2), sitter('安宁', '科技界', 2), sitter('王晓明', '经济界', 1)];
  const hall = { rows: 2, seatsInRow: 2 };
  const shown = (by: 'name' | 'sector') =>
    seated(sitters, by, hall)?.map(({ personId, seat }) => `${personId} ${seat}`);
  expect(shown('name')).toEqual(['安宁 1-1', '王晓明 1-2', '赵远 2-1']);
  expect(shown('sector')).toEqual(['王晓明 1-1', '安宁 1-2', '赵远 2-1']);
  expect(seated(sitters, 'name', { rows: 1, seatsInRow: 2 })).toBeNull();
});

test('a speech that was given or circulated stays; any other may be taken out', () => {
  const marks = ['none', 'taken', 'spoken', 'circulated', 'not-taken'] as const;
  expect(marks.filter((mark) => canRemoveSpeech(mark) === null)).toEqual(['none', 'taken', 'not-taken']);
  expect(code(canRemoveSpeech('spoken'))).toBe('speech-given-already');
});

test('one person’s place: only of those called, never somebody else’s seat; no seat is nobody’s', () => {
  const line = (personId: string, seat: string) => ({ personId, seat });
  const lines = [line('one', '1-1'), line('two', '')];
  expect(placingProblem(lines, line('two', '1-2'))).toBeNull();
  expect(placingProblem(lines, line('one', '1-1'))).toBeNull();
  expect(placingProblem(lines, line('one', ''))).toBeNull();
  expect(code(placingProblem(lines, line('two', '1-1')))).toBe('seat-taken-twice');
  expect(code(placingProblem(lines, line('three', '')))).toBe('person-not-called');
});

test('the screens of the day: from twelve hours before it begins until the list is settled', () => {
  const startsAt = new Date('2026-12-03T09:00:00+08:00');
  const hoursBefore = (hours: number) => new Date(startsAt.getTime() - hours * 3_600_000);
  expect(isNear('announced', startsAt, hoursBefore(12))).toBe(true);
  expect(isNear('announced', startsAt, hoursBefore(13))).toBe(false);
  expect(isNear('under-way', startsAt, hoursBefore(-30))).toBe(true);
  expect(isNear('held', startsAt, hoursBefore(-30))).toBe(true);
  for (const state of ['draft', 'recorded', 'closed', 'cancelled'] as const) {
    expect(isNear(state, startsAt, hoursBefore(1))).toBe(false);
  }
});
