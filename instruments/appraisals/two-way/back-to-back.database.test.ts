import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, type TestDatabase, testCommittee, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { type AppraisalFactory, appraisalFactory, lastYear } from '../factory.ts';
import { instrument } from '../index.ts';
import { asking } from '../testing/asking.ts';
import type { Side, TwoWayList, TwoWayResults, TwoWayView } from './contract.ts';

let database: TestDatabase;
let house: AppraisalFactory;
let questions: ReturnType<typeof asking>;

beforeAll(async () => {
  database = await testDatabase();
  const committee = await testCommittee(database);
  house = appraisalFactory(database, committee);
  questions = asking(database, committee);
});
afterAll(() => database.end());

const handling = (result: number, praise = 0) => ({ leadership: 20, consultation: 20, reply: 30, result, praise });
const proposal = (feasible: number) => ({ scientific: 20, serious: 20, feasible, formal: 20, influence: 20 });
const sheets: Record<Side, { who: Person; points: Record<string, number> }> = {
  proposer: { who: 'lead', points: handling(21.5, 1.5) },
  committee: { who: 'officer', points: handling(17, 0) },
  unit: { who: 'contact', points: proposal(13.5) },
};
const remarks: Record<Side, string> = { proposer: '提案者的话甲', committee: '提案委的话乙', unit: '承办单位的话丙' };

const fill = (id: string, side: Side, points = sheets[side].points) =>
  house.done(`appraisals.fill-as-${side}`, sheets[side].who, { id, input: { points, remark: remarks[side] } });

const view = (who: Person, id: string) => questions.seen<TwoWayView>(who, 'two-way-case', { id });
const sidesSeen = async (who: Person, id: string) =>
  (await view(who, id)).sides.filter(({ given }) => given !== null).map(({ side }) => side);

const askers: readonly Person[] = [
  ...(['lead', 'second', 'officer', 'head', 'council', 'secretary', 'contact', 'leader', 'drafter'] as const),
];

describe('back to back', () => {
  test('each side sees its own sheet and that the others are in, until the last is in; then all see all', async () => {
    const id = await house.opened();
    await fill(id, 'proposer');
    await fill(id, 'unit');
    expect(await sidesSeen('lead', id)).toEqual(['proposer']);
    expect(await sidesSeen('second', id)).toEqual(['proposer']);
    expect(await sidesSeen('contact', id)).toEqual(['unit']);
    expect(await sidesSeen('leader', id)).toEqual(['unit']);
    expect(await sidesSeen('officer', id)).toEqual([]);
    expect(await sidesSeen('council', id)).toEqual([]);
    expect(await view('officer', id)).toMatchObject({
      isIn: { proposer: true, committee: false, unit: true },
      handling: null,
      proposalScore: null,
      isDisclosed: false,
    });
    await fill(id, 'committee');
    for (const who of askers) expect(await sidesSeen(who, id)).toEqual(['proposer', 'committee', 'unit']);
    expect(await view('lead', id)).toMatchObject({
      state: 'concluded',
      handling: { points: 90, grade: 'excellent' },
      proposalScore: { points: 93.5, grade: 'excellent' },
    });
  });

  test('no answer of any question tells a side early what another wrote', async () => {
    const id = await house.opened();
    await fill(id, 'proposer');
    await fill(id, 'unit');
    const whole: Record<string, object> = {
      'two-way': {},
      'two-way-case': { id },
      'of-proposal': { proposalId: (await view('officer', id)).proposal.id },
      results: { year: lastYear },
      democratic: {},
      sheets: { year: lastYear },
    };
    const own: Partial<Record<Person, Side>> = {
      lead: 'proposer',
      second: 'proposer',
      contact: 'unit',
      leader: 'unit',
      drafter: 'unit',
    };
    const marks: Record<Side, readonly string[]> = {
      proposer: [remarks.proposer, '21.5', '93'],
      unit: [remarks.unit, '13.5', '93.5'],
      committee: [],
    };
    for (const who of askers) {
      for (const [name, parameters] of Object.entries(whole)) {
        const answer = await questions.ask(who, name, parameters);
        if (isRefusal(answer)) continue;
        const about = JSON.stringify(answer, (key, value) =>
          Array.isArray(value) && key === 'items' ? value.filter((item: { id: string }) => item.id === id) : value,
        );
        for (const side of ['proposer', 'unit'] as const) {
          if (own[who] === side) continue;
          expect(about, `${who} asks ${name}`).not.toContain(marks[side][0]);
          expect(about, `${who} asks ${name}`).not.toContain(`:${marks[side][1]}`);
        }
      }
    }
    expect(JSON.stringify(await view('contact', id))).toContain(remarks.unit);
    const events = await house.eventsOf(id);
    expect(JSON.stringify(events)).not.toMatch(/21\.5|13\.5|的话/);
  });

  test('the window closes while a side is silent → both see what is in, and silence stays silence', async () => {
    const id = await house.opened();
    await fill(id, 'unit');
    const early = await house.act('appraisals.close-window', 'the-software', { id });
    expect(early).toMatchObject({ code: 'appraisal-window-open' });
    const late = new Date('2026-12-05T00:40:00+08:00');
    await house.done('appraisals.close-window', 'the-software', { id, now: late });
    expect(await sidesSeen('lead', id)).toEqual(['unit']);
    expect(await view('lead', id)).toMatchObject({ handling: null, state: 'concluded' });
    const refused = await house.act('appraisals.fill-as-proposer', 'lead', { id, input: { points: handling(30) } });
    expect(refused).toMatchObject({ code: 'state-conflict' });
    expect(await house.toldOf(id)).toEqual({ 'two-way-disclosed': ['contact', 'lead', 'second'] });
  });
});

test('who stands on one side cannot fill in for another, nor for somebody else', async () => {
  const id = await house.opened();
  const tries: [Side, Person][] = [
    ['proposer', 'second'],
    ['proposer', 'officer'],
    ['proposer', 'contact'],
    ['committee', 'lead'],
    ['committee', 'council'],
    ['unit', 'lead'],
    ['unit', 'officer'],
    ['unit', 'drafter'],
  ];
  for (const [side, who] of tries) {
    const answer = await house.act(`appraisals.fill-as-${side}`, who, { id, input: { points: sheets[side].points } });
    expect(answer, `${who} as ${side}`).toMatchObject({ code: 'not-permitted' });
  }
  for (const who of ['otherContact', 'third', 'supervisor', 'stranger'] as const) {
    expect(await house.act('appraisals.fill-as-unit', who, { id, input: { points: {} } })).toMatchObject({
      code: 'not-found',
    });
    expect(await questions.ask(who, 'two-way-case', { id })).toMatchObject({ code: 'not-found' });
  }
  const behalf = { id, input: { points: sheets.proposer.points }, onBehalfOf: 'lead' as const };
  expect(await house.act('appraisals.fill-as-proposer', 'officer', behalf)).toMatchObject({ code: 'not-permitted' });
});

test('sent twice by a double click → in once; a second try is told that the first counts', async () => {
  const id = await house.opened();
  const asked = { id, input: { points: sheets.unit.points }, key: 'one-intent-1234' };
  const [first, again] = [
    await house.done('appraisals.fill-as-unit', 'contact', asked),
    await house.done('appraisals.fill-as-unit', 'contact', asked),
  ];
  expect(again).toEqual(first);
  expect(await house.act('appraisals.fill-as-unit', 'leader', { ...asked, key: 'another-intent' })).toMatchObject({
    code: 'sheet-already-in',
  });
});

test('a co-signer adds one remark, which the unit reads only afterwards', async () => {
  const id = await house.opened();
  await house.done('appraisals.remark', 'second', { id, input: { text: '现场办得细。' } });
  expect((await view('lead', id)).remarks).toHaveLength(1);
  expect((await view('contact', id)).remarks).toEqual([]);
  expect(await house.act('appraisals.remark', 'second', { id, input: { text: '再补一句。' } })).toMatchObject({
    code: 'remark-already-in',
  });
});

test('poor handling and a poor proposal are followed up, then concluded', async () => {
  const id = await house.opened();
  const poor = { leadership: 5, consultation: 5, reply: 10, result: 5, praise: -5 };
  await fill(id, 'proposer', poor);
  await fill(id, 'committee', poor);
  await fill(id, 'unit', proposal(0.5));
  expect(await view('lead', id)).toMatchObject({ state: 'following-up', handling: { points: 20, grade: 'poor' } });
  const reason = '没有逐条答复。';
  expect(await house.act('appraisals.advise-proposer', 'officer', { id, input: { text: '写明依据。' } })).toMatchObject(
    {
      code: 'proposal-not-poor',
    },
  );
  await house.done('appraisals.ask-renewed-reply', 'officer', { id, input: { reason } });
  expect(await questions.waits('contact')).toContainEqual(
    expect.objectContaining({ text: 'appraisals.waiting.renewedReply' }),
  );
  expect((await view('contact', id)).renewedReply).toBe('asked');
  await house.done('appraisals.conclude', 'officer', { id, input: {} });
  expect(await house.caseOf(id)).toMatchObject({ state: 'concluded', turn: null });
  expect((await house.toldOf(id))['renewed-reply-asked']).toEqual(['contact', 'leader']);
});

test('a year is opened at one stroke, each told once, and nothing twice', async () => {
  const [one, two] = [await house.answered('transport'), await house.answered('transport')];
  const input = { year: lastYear, undertakingIds: [one.undertakingId, two.undertakingId] };
  expect(await house.done('appraisals.open-year', 'officer', { input })).toMatchObject({ count: 2 });
  expect(await house.act('appraisals.open-year', 'officer', { input })).toMatchObject({ code: 'nothing-to-appraise' });
  const told = await house.read((tx) =>
    sql<{ count: number }>`select count(*)::int from notice where kind = 'two-way-opened'
      and person_id = ${house.committee.people.otherContact}`.execute(tx),
  );
  expect(told.rows[0]!.count).toBe(1);
  const list = await questions.seen<TwoWayList>('otherContact', 'two-way', { mine: 'true' });
  expect(list.items.map(({ awaits }) => awaits)).toEqual(['unit', 'unit']);
  expect(await house.act('appraisals.open-year', 'lead', { input })).toMatchObject({ code: 'not-permitted' });
});

test('the sheets of a year are fixed once it is open; the next year’s can be written', async () => {
  const criteria = [{ key: 'whole', name: '总体', guide: '', least: 0, most: 100 }];
  const save = (year: number) =>
    house.act('appraisals.save-sheet', 'officer', { input: { year, side: 'unit', criteria } });
  expect(await save(lastYear)).toMatchObject({ code: 'sheet-fixed' });
  expect(isRefusal(await save(2027))).toBe(false);
});

test('a unit’s results are its own lines alone; the council sees all by number', async () => {
  const council = await questions.seen<TwoWayResults>('council', 'results', { year: lastYear });
  const numbers = council.items.map((item) => item.proposal.number ?? '');
  expect(numbers).toEqual([...numbers].sort());
  const own = await questions.seen<TwoWayResults>('contact', 'results', { year: lastYear });
  expect(own.scope).toBe('own-units');
  expect(new Set(own.items.map(({ unit }) => unit.name))).toEqual(new Set(['青川市住房局']));
  expect(await questions.ask('lead', 'results')).toMatchObject({ code: 'not-permitted' });
  const document = instrument.documents[0]!.make(council as never, {
    ...{ committee: { name: '青川市政协', shortName: '青川' }, today: '2026-11-24', parameters: {} },
  });
  expect(JSON.stringify(document)).toContain('未评');
});
