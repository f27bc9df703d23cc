// Sign for, object within the window, uphold, transfer, appoint.
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { noonOf, papersInDatabase } from '../testing/setup.ts';

const papers = papersInDatabase();
const people = () => papers().committee.people;
const units = () => papers().committee.units;
const objection = (given: Record<string, unknown> = {}) => ({
  ...{ reasons: '不属于本局职责，应由交通局承办。', suggestedUnitId: units().transport, isSealed: true },
  ...given,
});
const kinds = (clocks: readonly { kind: string }[]) => clocks.map(({ kind }) => kind).sort();

describe('signing for', () => {
  test('people are named, the objection window ends, proposers and the named are told', async () => {
    const paper = await papers().assigned();
    expect(kinds(await papers().running(paper))).toEqual(['first-meeting', 'objection', 'reply']);
    await papers().signFor(paper, 'housing');
    const { leader, drafter, contact } = people();
    expect(await papers().undertaking(paper)).toMatchObject({
      state: 'handling',
      leaderId: leader,
      drafterId: drafter,
      contactId: contact,
    });
    expect(kinds(await papers().running(paper))).toEqual(['first-meeting', 'reply']);
    expect(await papers().toldOf(paper.id)).toEqual({
      'handling-begun': ['lead', 'second'],
      appointed: ['drafter', 'leader'],
    });
    expect((await papers().eventsOf(paper.id)).at(-1)).toMatchObject({
      name: 'undertaking.signed-for',
      payload: { undertakingId: paper.of.housing, unitId: units().housing, contactId: contact },
    });
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'handling', turn: 'units', version: 1 });
  });

  test('somebody of another unit cannot be named, nor anybody unknown', async () => {
    const paper = await papers().assigned();
    const { leader: leaderId, drafter: drafterId, otherContact } = people();
    for (const contactId of [otherContact, v7()]) {
      const answer = await papers().answer('sign-for', 'contact', paper.of.housing, {
        leaderId,
        drafterId,
        contactId,
      });
      expect(answer).toMatchObject({ code: 'not-of-the-unit' });
    }
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'assigned', contactId: null });
  });

  test('a second time is refused: it is done', async () => {
    const paper = await papers().signedFor();
    const { leader: leaderId, drafter: drafterId, contact: contactId } = people();
    const again = await papers().answer('sign-for', 'leader', paper.of.housing, {
      leaderId,
      drafterId,
      contactId,
    });
    expect(again).toMatchObject({ code: 'state-conflict', params: { state: 'handling' } });
  });

  test('others of the unit take over by appointment', async () => {
    const paper = await papers().signedFor();
    const { leader, contact } = people();
    await papers().unit('appoint', 'leader', paper.of.housing, {
      leaderId: leader,
      drafterId: contact,
      contactId: contact,
    });
    expect(await papers().undertaking(paper)).toMatchObject({ drafterId: contact, state: 'handling' });
    const stranger = { leaderId: leader, drafterId: people().stranger, contactId: contact };
    expect(await papers().answer('appoint', 'leader', paper.of.housing, stranger)).toMatchObject({
      code: 'not-of-the-unit',
    });
  });
});

describe('objecting', () => {
  test('the supervision office is told and its seven days begin', async () => {
    const paper = await papers().assigned();
    await papers().unit('object', 'contact', paper.of.housing, objection());
    expect(kinds(await papers().running(paper))).toEqual(['adjudication', 'first-meeting', 'reply']);
    expect(await papers().caseOf(paper.id)).toMatchObject({
      turn: 'supervision-office',
      dueOn: '2026-12-01',
    });
    expect(await papers().toldOf(paper.id)).toEqual({ 'objection-raised': ['supervisor'] });
  });

  test.each([
    ['on the fifth working day', '2026-12-01', undefined],
    ['a day later', '2026-12-02', 'objection-window-closed'],
  ])('%s → %s', async (_what, day, code) => {
    const paper = await papers().assigned();
    const answer = await papers().answer('object', 'contact', paper.of.housing, objection(), noonOf(day));
    if (code) expect(answer).toMatchObject({ code, params: { dueOn: '2026-12-01' } });
    else expect(answer).not.toHaveProperty('code');
  });

  test('one minute before midnight of the last day counts, one after does not', async () => {
    const paper = await papers().assigned();
    const late = await papers().answer(
      'object',
      'contact',
      paper.of.housing,
      objection(),
      new Date('2026-12-01T16:00:00Z'),
    );
    expect(late).toMatchObject({ code: 'objection-window-closed' });
    const inTime = await papers().answer(
      'object',
      'contact',
      paper.of.housing,
      objection(),
      new Date('2026-12-01T15:59:00Z'),
    );
    expect(inTime).not.toHaveProperty('code');
  });

  test.each([
    ['itself', () => units().housing, 'suggests-itself'],
    ['a unit nobody knows', () => v7(), 'unit-unknown'],
    ['a unit that has ended', () => units().ended, 'unit-unknown'],
  ])('suggesting %s is refused', async (_what, suggested, code) => {
    const paper = await papers().assigned();
    const input = objection({ suggestedUnitId: suggested() });
    expect(await papers().answer('object', 'contact', paper.of.housing, input)).toMatchObject({ code });
  });

  test('upheld: the unit keeps the task and cannot object again', async () => {
    const paper = await papers().assigned();
    await papers().unit('object', 'contact', paper.of.housing, objection());
    await papers().unit('uphold', 'supervisor', paper.of.housing, { decision: '属于住房局职责' });
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'assigned', mayObject: false });
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'objection-decided': ['contact'] });
    expect(await papers().answer('object', 'contact', paper.of.housing, objection())).toMatchObject({
      code: 'objection-already-decided',
    });
    await papers().signFor(paper, 'housing');
  });
});

describe('transferring', () => {
  const transferred = async (day = '2026-11-30') => {
    const paper = await papers().assigned();
    await papers().unit('object', 'contact', paper.of.housing, objection());
    const input = { decision: '改由交通局承办', unitId: units().transport };
    await papers().unit('transfer', 'supervisor', paper.of.housing, input, noonOf(day));
    return paper;
  };

  test('the new unit has its own clocks from that day, the old one none; the case follows', async () => {
    const paper = await transferred();
    const clocks = (await papers().clocksOf(paper.id)).filter(({ stopped }) => !stopped);
    expect(new Set(clocks.map(({ startedOn }) => startedOn))).toEqual(new Set(['2026-11-30']));
    expect(kinds(clocks)).toEqual(['first-meeting', 'objection', 'reply']);
    expect(clocks.some(({ subjectId }) => subjectId === paper.of.housing)).toBe(false);
    expect(await papers().caseOf(paper.id)).toMatchObject({
      state: 'handling',
      turn: 'units',
      dueOn: '2026-12-07',
    });
    expect(await papers().toldOf(paper.id)).toMatchObject({
      'objection-decided': ['contact'],
      'unit-assigned': ['otherContact'],
    });
  });

  test('the old unit is off the case, the new one on it', async () => {
    const paper = await transferred();
    const parties = (await papers().partiesOf(paper.id)).filter(({ partyKind }) => partyKind === 'unit');
    expect(parties).toEqual([{ partyId: units().transport, partyKind: 'unit', relation: 'sole' }]);
    const { leader: leaderId, drafter: drafterId, contact: contactId } = people();
    expect(
      await papers().answer('sign-for', 'contact', paper.of.housing, { leaderId, drafterId, contactId }),
    ).toMatchObject({ code: 'state-conflict' });
  });

  test.each([
    ['a unit at work on it', () => units().transport, 'unit-already-assigned'],
    ['a unit nobody knows', () => v7(), 'unit-unknown'],
    ['a unit that has ended', () => units().ended, 'unit-unknown'],
    ['the unit that objected', () => units().housing, 'unit-already-assigned'],
  ])('to %s is refused', async (_what, to, code) => {
    const paper = await papers().assigned({ housing: 'lead', transport: 'co' });
    await papers().unit('object', 'contact', paper.of.housing, objection({ suggestedUnitId: null }));
    const input = { decision: '改由他局承办', unitId: to() };
    expect(await papers().answer('transfer', 'supervisor', paper.of.housing, input)).toMatchObject({ code });
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'objected' });
  });
});
