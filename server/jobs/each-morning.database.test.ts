// The work of a morning, on given days: reminders once each to whoever is waited for, silence ended the day after.
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainOrigin, eventsOfCase } from '#kernel/audit';
import { addParties, insertCase, readCase } from '#kernel/cases';
import { startClock } from '#kernel/deadlines';
import { promise } from '#kernel/recommendations';
import { looking, type Person, testNow } from '#kernel/testing';
import { insertUndertakings, type UndertakingState, undertakingsOfCases } from '#kernel/undertakings';
import { type ServedHouse, serveHouse } from '../testing/served-house.ts';
import { closeSilences } from './close-silences.ts';
import { remindOfClocks } from './remind-of-clocks.ts';
import { isReminderDay, remindOfCommitments } from './remind-of-commitments.ts';

let served: ServedHouse;
let look: ReturnType<typeof looking<Person>>;

beforeAll(async () => {
  served = await serveHouse({ clock: () => testNow });
  look = looking(served.database, served.committee);
});
afterAll(() => served.close());

const eight = (day: string) => new Date(`${day}T08:00:00+08:00`);

interface Wanted {
  readonly state: UndertakingState;
  /** Clock kind on the undertaking, five working days from the Tuesday. */
  readonly clock?: string;
}

/** A proposal of two proposers on the desk of the housing bureau, with a clock due on 1 December. */
async function onTheDesk({ state, clock }: Wanted) {
  const { tenantId, people, units } = served.committee;
  const id = v7();
  const { calendar } = await served.house.committees.of(tenantId);
  await served.database.asTenant(tenantId, async (tx) => {
    const nothing = {
      number: null,
      termId: null,
      sessionId: null,
      categoryId: null,
      dueOn: null,
      closedAt: null,
    };
    const record = {
      tenantId,
      id,
      kind: 'proposal',
      state: 'replied',
      version: 1,
      title: '加装电梯',
      turn: 'raters',
    };
    const rest = {
      audience: 'office',
      isKey: false,
      createdBy: null,
      createdAt: testNow,
      updatedAt: testNow,
    } as const;
    await insertCase(tx, { ...record, ...nothing, ...rest, eventCount: 0, chainHead: chainOrigin });
    const partyIds = [people.lead, people.second];
    await addParties(tx, { caseId: id, partyKind: 'person', partyIds, relation: 'proposer' }, testNow);
    const wanted = { caseId: id, unitId: units.housing, role: 'sole', state, position: 0 } as const;
    const [undertaking] = await insertUndertakings(tx, [wanted]);
    const place = { caseId: id, subjectId: undertaking!.id, subjectKind: 'undertaking', calendar };
    if (!clock) return;
    const start = { kind: clock, startedOn: '2026-11-24', period: { workingDays: 5 }, basis: 'test.clock' };
    await startClock(tx, { ...place, ...start });
  });
  const [undertaking] = await look.read((tx) => undertakingsOfCases(tx, [id]));
  return { id, undertakingId: undertaking!.id };
}

const remind = (day: string) => remindOfClocks(served.house, served.committee.tenantId, eight(day));
const told = async (id: string, kind: string): Promise<Person[]> => (await look.toldOf(id))[kind] ?? [];

describe('reminders of clocks', () => {
  test('one working day before and on the day: once each, however often the morning comes; then the ladder speaks', async () => {
    const { id } = await onTheDesk({ state: 'handling', clock: 'reply' });
    const days = ['2026-11-25', '2026-11-30', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-02', '2026-12-08'];
    const counts: number[] = [];
    for (const day of days) {
      await remind(day);
      counts.push((await told(id, 'clock-reminder')).length);
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 2, 2]);
  });

  test.each<[string, UndertakingState, Person[]]>([
    ['objection', 'assigned', ['contact']],
    ['check', 'checking', ['supervisor']],
    ['feedback', 'delivered', ['lead', 'second']],
  ])('the %s clock waits for %s: %s', async (clock, state, people) => {
    const { id } = await onTheDesk({ state, clock });
    await remind('2026-11-30');
    expect(await told(id, 'clock-reminder')).toEqual(people);
  });

  test('a week of mornings missed: one notice, not five', async () => {
    const { id } = await onTheDesk({ state: 'delivered', clock: 'feedback' });
    await remind('2026-12-09');
    expect(await told(id, 'clock-reminder')).toEqual(['lead', 'second']);
  });
});

describe('silence', () => {
  const close = (day: string) => closeSilences(served.house, served.committee.tenantId, eight(day));

  test('stays open on the last day, is ended the morning after, and counts as nothing', async () => {
    const { id } = await onTheDesk({ state: 'delivered', clock: 'feedback' });
    await close('2026-12-01');
    expect(await look.caseOf(id)).toMatchObject({ state: 'replied' });
    await close('2026-12-02');
    await close('2026-12-02');
    expect(await look.read((tx) => readCase(tx, id))).toMatchObject({ state: 'closed', turn: null });
    const events = await look.read((tx) => eventsOfCase(tx, id));
    expect(events.map(({ name }) => name)).toEqual(['undertaking.silence-closed']);
  });

  test('what is back in handling is left alone', async () => {
    const { id } = await onTheDesk({ state: 'handling', clock: 'feedback' });
    await close('2026-12-20');
    expect(await look.caseOf(id)).toMatchObject({ state: 'replied', version: 1 });
  });
});

describe('reminders of promises', () => {
  test.each([
    [11, false],
    [10, true],
    [6, false],
    [5, true],
    [1, true],
    [0, true],
    [-1, false],
    [-7, false],
    [-13, false],
    [-14, false],
  ])('%i days before the date → %s', (daysLeft, expected) => expect(isReminderDay(daysLeft)).toBe(expected));

  test('the unit’s desk is told on the days of the table, once each', async () => {
    const { id: caseId, undertakingId } = await onTheDesk({ state: 'settled' });
    const { tenantId, units } = served.committee;
    const given = {
      caseId,
      undertakingId,
      unitId: units.housing,
      recommendationId: null,
      text: '装好',
      dueOn: '2026-12-10',
    };
    await served.database.asTenant(tenantId, (tx) => promise(tx, [given], testNow));
    const morning = (day: string) => remindOfCommitments(served.house, tenantId, eight(day));
    for (const day of ['2026-11-30', '2026-11-30', '2026-12-01', '2026-12-05']) await morning(day);
    expect(await told(caseId, 'commitment-reminder')).toEqual(['contact', 'contact']);
  });
});
