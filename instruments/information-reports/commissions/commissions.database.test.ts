// A commission from its plan to the next round: who is told, who may answer, what counts as received and used.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedActsTask, registerActs } from '#kernel/acts';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { runPendingJobs } from '#platform/jobs';
import type { CommissionList, CommissionView, OpenCommissions } from '../contract.ts';
import { type InformationFactory, informationFactory } from '../factory.ts';
import { informationActs } from '../information-acts.ts';
import { turnCommissions } from '../work.ts';

let database: TestDatabase;
let here: InformationFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await informationFactory(database);
});
afterAll(() => database.end());

const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);
const verbs = (name: string) => `information-reports.${name}`;
const typed = (changes: object = {}) => ({
  ...{ title: '岁末民生保障情况', text: '困难群众取暖、供气供水。', opensOn: '2026-11-25', closesOn: '2026-11-30' },
  ...{ rhythm: 'quarterly', isForEverybody: false, personIds: [here.committee.people.lead] },
  ...changes,
});
const turn = (now: Date) => turnCommissions(here.house as never, here.committee.tenantId, now);
const askedNow = async (who: 'lead' | 'second' | 'contact', now: Date) =>
  (await here.seen<OpenCommissions>(verbs('open-commissions'), who, {}, now)).items.map(({ id }) => id);

test('planned, opened on its day, answered by whom it asks, closed after its last, planned anew', async () => {
  const input = typed({ unitIds: [here.committee.units.housing] });
  const id = here.idOf(await here.done(verbs('plan-commission'), 'editor', { input }));
  await turn(testNow);
  expect(await here.caseOf(id)).toMatchObject({ state: 'planned' });
  expect(await here.act(verbs('draft'), 'lead', { input: { commissionId: id } })).toMatchObject({
    code: 'commission-not-open',
  });
  await turn(days(1));
  expect(await here.caseOf(id)).toMatchObject({ state: 'asking' });
  expect((await here.toldOf(id))['information-commissioned']).toEqual(['contact', 'lead']);
  expect([
    await askedNow('lead', days(1)),
    await askedNow('second', days(1)),
    await askedNow('contact', days(1)),
  ]).toEqual([[id], [], [id]]);
  expect(await here.act(verbs('draft'), 'second', { input: { commissionId: id } })).toMatchObject({
    code: 'commission-not-for-you',
  });
  const report = await here.accepted({ commissionId: id }, 'lead', days(2));
  await here.submitted({ commissionId: id, title: '供气压力不足' }, 'lead', days(2));
  await here.sent([report], days(2));
  const view = await here.seen<CommissionView>(verbs('commission'), 'editor', { id }, days(2));
  expect(view).toMatchObject({ received: 2, used: 1, people: [{ name: '王晓明' }], units: [{ name: '青川市住房局' }] });
  await turn(days(7));
  expect(await here.caseOf(id)).toMatchObject({ state: 'closed' });
  const tasks = [askedActsTask({ ...here.house, acts: registerActs(informationActs) } as never, () => undefined)];
  await runPendingJobs(database.connection, tasks);
  const { items } = await here.seen<CommissionList>(verbs('commissions'), 'secretary', { year: 2027 }, days(7));
  expect(items).toMatchObject([
    { state: 'planned', opensOn: '2027-02-25', closesOn: '2027-02-28', rhythm: 'quarterly' },
  ]);
});

test('days the wrong way round, nobody asked, a day that is over, a stranger → refused', async () => {
  const plan = (changes: object, who: 'editor' | 'lead' = 'editor') =>
    here.act(verbs('plan-commission'), who, { input: typed(changes) });
  expect(await plan({ closesOn: '2026-11-01' })).toMatchObject({ code: 'commission-ends-before-it-begins' });
  expect(await plan({}, 'lead')).toMatchObject({ code: 'not-permitted' });
  const nobody = here.idOf((await plan({ personIds: [] })) as never);
  const open = (id: string, now = testNow) => here.act(verbs('open-commission'), 'editor', { id, now });
  expect(await open(nobody)).toMatchObject({ code: 'commission-asks-nobody' });
  await here.done(verbs('save-commission'), 'editor', { id: nobody, input: typed({ isForEverybody: true }) });
  expect(await open(nobody, days(30))).toMatchObject({ code: 'commission-would-be-over' });
  await here.done(verbs('call-off'), 'editor', { id: nobody, input: { reason: '与常年约稿重复。' } });
  expect(await here.caseOf(nobody)).toMatchObject({ state: 'called-off' });
});

test('asked for by another instrument → joined to what it grew from; nobody else may name that, nor the software what is not there', async () => {
  const first = here.idOf(await here.done(verbs('plan-commission'), 'editor', { input: typed() }));
  const plan = (who: 'editor' | 'the-software', sourceCaseId: string) =>
    here.act(verbs('plan-commission'), who, { input: typed({ sourceCaseId }) });
  const id = here.idOf((await plan('the-software', first)) as never);
  const { sources } = await here.seen<CommissionView>(verbs('commission'), 'editor', { id });
  expect(sources).toMatchObject([{ id: first, kind: 'information-commission' }]);
  expect(await plan('editor', first)).toMatchObject({ code: 'commission-source-unknown' });
  expect(await plan('the-software', here.committee.people.lead)).toMatchObject({ code: 'commission-source-unknown' });
});
