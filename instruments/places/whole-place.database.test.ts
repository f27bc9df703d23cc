import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import type { MyPlaces, PlaceCoverage, PlaceList, PlaceView, ProjectView } from './contract.ts';
import { type PlaceFactory, placeFactory, rotaTyped } from './factory.ts';
import { placesWaiting } from './waiting.ts';

let database: TestDatabase;
let here: PlaceFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await placeFactory(database);
});
afterAll(() => database.end());

const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);
const deedsOf = (who: 'lead' | 'second' | 'third') =>
  here.read((tx) =>
    readDeeds(tx, { personIds: [here.committee.people[who]], from: '2026-01-01', until: '2027-12-31' }),
  );
const dutiesOf = async (id: string, who: 'lead' | 'second' | 'third') =>
  (await here.seen<PlaceView>('places.place', 'affairs', { id })).duties.filter(
    ({ personId }) => personId === here.committee.people[who],
  );

describe('a place', () => {
  test('opens only with keeper, address and sector; then the committee finds it and its sector is served', async () => {
    const bare = {
      keeperId: null,
      address: '',
      sectorIds: [],
      title: '河东委员工作站',
      kind: 'station',
      plateNumber: '007',
    };
    const id = here.idOf(await here.done('places.plan-place', 'affairs', { input: here.typed(bare) }));
    const open = () => here.act('places.open-place', 'affairs', { id });
    expect(await open()).toMatchObject({ code: 'place-without-keeper' });
    await here.done('places.save-place', 'affairs', {
      id,
      input: here.typed({ ...bare, keeperId: here.committee.people.lead }),
    });
    expect(await open()).toMatchObject({ code: 'place-without-address' });
    const addressed = { ...bare, keeperId: here.committee.people.lead, address: '河东路 1 号' };
    await here.done('places.save-place', 'affairs', { id, input: here.typed(addressed) });
    expect(await open()).toMatchObject({ code: 'place-without-sector' });
    expect(await here.ask('places.place', 'second', { id })).toMatchObject({ code: 'not-found' });
    const before = await here.seen<PlaceCoverage>('places.coverage', 'affairs');
    expect(before).toMatchObject({ served: 0, total: 1 });
    const ready = { ...addressed, sectorIds: [here.committee.sectorId] };
    await here.done('places.save-place', 'affairs', { id, input: here.typed(ready) });
    expect(await open()).toMatchObject({ state: 'open' });
    expect((await here.seen<PlaceCoverage>('places.coverage', 'second')).sectors[0]!.places).toHaveLength(1);
    expect((await here.seen<PlaceList>('places.list', 'second')).items.map(({ title }) => title)).toEqual([
      '河东委员工作站',
    ]);
    expect(await here.toldOf(id)).toMatchObject({ 'place-opened': ['lead'] });
    const twin = here.typed({ plateNumber: '007' });
    expect(await here.act('places.plan-place', 'affairs', { input: twin })).toMatchObject({
      code: 'plate-number-taken',
    });
    const lost = here.typed({ sectorIds: [here.committee.people.lead] });
    expect(await here.act('places.plan-place', 'affairs', { input: lost })).toMatchObject({ code: 'sector-unknown' });
  });

  test.each(['lead', 'officer', 'contact', 'system', 'stranger'] as const)('%s enters none', async (who) => {
    expect(await here.act('places.plan-place', who, { input: here.typed() })).toMatchObject({ code: 'not-permitted' });
  });
});

describe('the rota', () => {
  let id = '';
  beforeAll(async () => {
    id = await here.withRota(['lead', 'second'], { title: '文昌委员工作室' });
  });

  test('members take turns and are told; nobody is in two places at once', async () => {
    const { duties } = await here.seen<PlaceView>('places.place', 'lead', { id });
    expect(duties.map(({ onDay, person }) => `${onDay} ${person}`)).toEqual([
      ...[
        '2026-11-24 王晓明',
        '2026-12-01 李青',
        '2026-12-08 王晓明',
        '2026-12-15 李青',
        '2026-12-22 王晓明',
        '2026-12-29 李青',
      ],
    ]);
    expect(await here.toldOf(id)).toMatchObject({ 'place-duty-planned': ['lead', 'second'] });
    const other = await here.openPlace({ title: '北门委员之家', kind: 'home' });
    const input = { ...rotaTyped, startsAt: '11:00', endsAt: '12:00', personIds: [here.committee.people.lead] };
    expect(await here.act('places.plan-rota', 'affairs', { id: other, input })).toMatchObject({
      code: 'duty-overlaps',
      params: { name: '王晓明', place: '文昌委员工作室', onDay: '2026-11-24', times: '09:00–11:30' },
    });
    const after = { ...input, startsAt: '11:30' };
    expect(await here.act('places.plan-rota', 'affairs', { id: other, input: after })).toMatchObject({ duties: 6 });
    const noMember = { ...after, personIds: [here.committee.people.affairs] };
    expect(await here.act('places.plan-rota', 'affairs', { id: other, input: noMember })).toMatchObject({
      code: 'duty-not-a-member',
    });
    expect(await here.act('places.plan-rota', 'third', { id, input: after })).toMatchObject({ code: 'not-permitted' });
  });

  test('presence is confirmed by whoever was there, once, on the day; it is a deed with its hours', async () => {
    const [duty, next] = await dutiesOf(id, 'lead');
    const confirm = (who: 'lead' | 'second', dutyId: string, now = testNow) =>
      here.act('places.confirm-duty', who, { id, input: { dutyId }, now });
    expect(await confirm('lead', next!.id)).toMatchObject({ code: 'duty-not-yet' });
    expect(await confirm('second', duty!.id)).toMatchObject({ code: 'duty-not-yours' });
    expect(isRefusal(await confirm('lead', duty!.id))).toBe(false);
    expect(await confirm('lead', duty!.id)).toMatchObject({ code: 'duty-confirmed-already' });
    expect((await deedsOf('lead')).filter(({ kind }) => kind === 'studio-duty')).toMatchObject([
      { subjectId: duty!.id, doneOn: '2026-11-24', facts: { hours: 2.5 } },
    ]);
    const asOther = await here.seen<PlaceView>('places.place', 'third', { id });
    expect(asOther.duties.every(({ isConfirmed }) => isConfirmed === null)).toBe(true);
    const [late] = await dutiesOf(id, 'second');
    expect(await confirm('second', late!.id, days(20))).toMatchObject({ code: 'duty-confirmed-too-late' });
    expect(
      isRefusal(await here.act('places.confirm-duty', 'affairs', { id, input: { dutyId: late!.id }, now: days(20) })),
    ).toBe(false);
  });

  test('an exchange needs both: asked, agreed, and both duties change hands', async () => {
    const [, mine] = await dutiesOf(id, 'lead');
    const theirs = (await dutiesOf(id, 'second')).at(-1)!;
    const { lead, second, third } = here.committee.people;
    const input = { dutyId: mine!.id, withPersonId: second, returnDutyId: theirs.id };
    expect(await here.act('places.ask-swap', 'third', { id, input })).toMatchObject({ code: 'not-permitted' });
    const { swapId } = await here.done('places.ask-swap', 'lead', { id, input });
    expect(await here.act('places.ask-swap', 'lead', { id, input })).toMatchObject({ code: 'swap-asked-already' });
    expect(await here.act('places.answer-swap', 'lead', { id, input: { swapId, isAgreed: true } })).toMatchObject({
      code: 'not-permitted',
    });
    const asked = await here.seen<MyPlaces>('places.mine', 'second');
    expect(asked.swaps).toMatchObject([
      { id: swapId, isForMe: true, askedBy: '王晓明', dutyOn: '2026-12-08', returnOn: '2026-12-29' },
    ]);
    await here.done('places.answer-swap', 'second', { id, input: { swapId, isAgreed: true } });
    expect((await dutiesOf(id, 'second')).map(({ id: one }) => one)).toContain(mine!.id);
    expect((await dutiesOf(id, 'lead')).map(({ id: one }) => one)).toContain(theirs.id);
    expect(await here.toldOf(id)).toMatchObject({ 'place-swap-asked': ['second'], 'place-swap-agreed': ['lead'] });
    const again = { id, input: { swapId, isAgreed: false } };
    expect(await here.act('places.answer-swap', 'second', again)).toMatchObject({ code: 'swap-settled' });
    const busy = await here.openPlace({ title: '南山委员工作站', kind: 'station' });
    const day = {
      ...rotaTyped,
      weekdays: [2],
      fromOn: '2026-12-22',
      untilOn: '2026-12-22',
      startsAt: '10:00',
      endsAt: '11:00',
    };
    await here.done('places.plan-rota', 'affairs', { id: busy, input: { ...day, personIds: [third] } });
    const lastMine = (await dutiesOf(id, 'lead')).find(({ onDay }) => onDay === '2026-12-22')!;
    expect(
      await here.act('places.ask-swap', 'lead', { id, input: { dutyId: lastMine.id, withPersonId: third } }),
    ).toMatchObject({
      code: 'swap-already-on-duty',
      params: { name: '赵远', place: '南山委员工作站' },
    });
    expect(
      await here.act('places.ask-swap', 'lead', { id, input: { dutyId: lastMine.id, withPersonId: lead } }),
    ).toMatchObject({ code: 'swap-with-oneself' });
  });

  test('closed: what lies ahead is called off, its people told, and no duty is planned any more', async () => {
    const closing = await here.withRota(['third'], { title: '旧城委员工作站' }, { startsAt: '13:00', endsAt: '14:00' });
    await here.done('places.close-place', 'affairs', { id: closing, input: { reason: '并入文昌工作室' } });
    expect(await here.toldOf(closing)).toMatchObject({ 'place-duty-cancelled': ['third'] });
    const input = { ...rotaTyped, personIds: [here.committee.people.third] };
    expect(await here.act('places.plan-rota', 'affairs', { id: closing, input })).toMatchObject({
      code: 'state-conflict',
    });
    expect((await here.seen<PlaceView>('places.place', 'affairs', { id: closing })).duties).toEqual([]);
    expect(await here.ask('places.place', 'second', { id: closing })).toMatchObject({ code: 'not-found' });
  });
});

describe('a service project', () => {
  test('steps, results, a sample never larger than those helped; finished it is a deed of each member', async () => {
    const { second } = here.committee.people;
    const fields = {
      title: '送医下乡',
      aim: '每季一次义诊',
      placeId: null,
      fromOn: '2026-10-01',
      untilOn: '2026-12-31',
    };
    const id = here.idOf(
      await here.done('places.plan-project', 'lead', { input: { ...fields, participantIds: [second] } }),
    );
    expect(await here.ask('places.project', 'third', { id })).toMatchObject({ code: 'not-found' });
    await here.done('places.start-project', 'lead', { id });
    await here.done('places.set-steps', 'lead', {
      id,
      input: { steps: [{ text: '第一次义诊', dueOn: '2026-11-01' }] },
    });
    const sheet = () => here.seen<ProjectView>('places.project', 'third', { id });
    const stepId = (await sheet()).steps[0]!.id;
    await here.done('places.reach-step', 'second', { id, input: { stepId } });
    expect(await here.act('places.reach-step', 'second', { id, input: { stepId } })).toMatchObject({
      code: 'step-unknown',
    });
    const count = (satisfied: number) =>
      here.act('places.count-slips', 'second', { id, input: { heldOn: '2026-11-20', satisfied } });
    expect(await count(4)).toMatchObject({ code: 'sample-larger-than-helped' });
    await here.done('places.note-results', 'second', { id, input: { peopleHelped: 60, results: '义诊一次' } });
    expect(isRefusal(await count(4))).toBe(false);
    expect((await sheet()).sample).toEqual({ asked: 4, answers: null });
    expect(isRefusal(await count(8))).toBe(false);
    expect((await sheet()).sample).toEqual({ asked: 12, answers: { satisfied: 12, partly: 0, dissatisfied: 0 } });
    const low = { peopleHelped: 11, results: '义诊一次' };
    expect(await here.act('places.finish-project', 'lead', { id, input: low })).toMatchObject({
      code: 'sample-larger-than-helped',
    });
    await here.done('places.finish-project', 'lead', { id, input: { ...low, peopleHelped: 80 } });
    expect((await deedsOf('second')).filter(({ kind }) => kind === 'service-project')).toMatchObject([
      { facts: { part: 'participant', peopleHelped: 80 } },
    ]);
    await here.done('places.look-back', 'lead', { id, input: { lookBack: '下次增加眼科。' } });
    const backwards = { ...fields, untilOn: '2026-09-01' };
    expect(await here.act('places.plan-project', 'lead', { input: backwards })).toMatchObject({
      code: 'project-ends-before-it-begins',
    });
  });
});

test('today: a duty and a received matter wait for their member; the office sees what was handed over', async () => {
  const lines = async (who: 'third' | 'affairs') => {
    const actor = await here.committee.actor(who);
    const { settings, calendar } = await here.house.committees.of(actor.tenantId);
    const asking = { actor, now: testNow, today: '2026-11-24', settings, calendar, locale: 'zh-CN' as const };
    return here.read((tx) => placesWaiting({ tx, ...asking, translate: (key) => key }));
  };
  const input = { title: '路灯不亮', text: '巷口路灯坏了。', raisedOn: '2026-11-24' };
  const id = here.idOf(await here.done('places.record-matter', 'third', { input }));
  expect((await lines('third')).map(({ key }) => key)).toContain(`places.matter.${id}`);
  await here.done('places.hand-to-office', 'third', { id });
  expect((await lines('affairs')).map(({ key }) => key)).toContain('places.handed-over');
});

test('another committee finds none of it', async () => {
  const other = await placeFactory(database);
  const id = await here.openPlace({ title: '隔壁工作室' });
  expect(await other.ask('places.place', 'affairs', { id })).toMatchObject({ code: 'not-found' });
  expect(await other.act('places.close-place', 'affairs', { id, input: { reason: '试一试' } })).toMatchObject({
    code: 'not-found',
  });
});
