import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import type { ActivityList, ActivityView, OwnActivities, RollView } from './contract.ts';
import { type ActivityFactory, activityFactory, activityTyped, afterwards, daysLater, during } from './factory.ts';

let database: TestDatabase;
let here: ActivityFactory;
let people: ActivityFactory['committee']['people'];
beforeAll(async () => {
  database = await testDatabase();
  here = await activityFactory(database);
  people = here.committee.people;
});
afterAll(() => database?.end());

const roll = (id: string, now?: Date) => here.seen<RollView>('roll', 'affairs', { id, ...(now ? { now } : {}) });
const lineOf = async (id: string, who: 'lead' | 'second' | 'third') =>
  (await roll(id)).lines.find(({ personId }) => personId === people[who])!;

test('called through two bodies → one line with both bodies, in the sector of the seat; told once', async () => {
  const id = await here.announced();
  const { lines, totals, quorum } = await roll(id);
  expect(lines.map(({ name, bodies, sector }) => [name, bodies.length, sector]).toSorted()).toEqual([
    ['李青', 1, '经济界'],
    ['王晓明', 2, '经济界'],
    ['赵远', 0, '经济界'],
  ]);
  expect(totals).toMatchObject({ called: 3, unanswered: 3, attended: 0 });
  expect(quorum).toMatchObject({ needed: null, expected: 3 });
  expect((await here.toldOf(id))['activity-announced']).toEqual(['lead', 'second', 'third']);
  const parties = (await here.partiesOf(id)).filter(({ relation }) => relation === 'called');
  expect(parties).toHaveLength(3);
  expect((await here.eventsOf(id)).map(({ name }) => name)).toEqual(['activity.drafted', 'activity.announced']);
});

test('answers: confirmed, leave asked and decided by the head of the host, with the note for the approver alone', async () => {
  const id = await here.announced();
  await here.done('confirm', 'lead', { id });
  await here.done('ask-leave', 'second', { id, input: { reason: 'illness', note: '住院复查' } });
  expect(await here.act('ask-leave', 'second', { id, input: { reason: 'work' } })).toMatchObject({
    code: 'leave-asked-already',
  });
  expect((await here.toldOf(id))['activity-leave-asked']).toEqual(['head']);
  expect((await lineOf(id, 'second')).leaveNote).toBeNull();
  const approver = await here.seen<RollView>('roll', 'head', { id });
  expect(approver.lines.find(({ personId }) => personId === people.second)?.leaveNote).toBe('住院复查');
  const decision = { personIds: [people.second], isGranted: true };
  expect(await here.act('decide-leave', 'affairs', { id, input: decision })).toMatchObject({ code: 'not-permitted' });
  expect(await here.act('decide-leave', 'head', { id, input: { ...decision, isGranted: false } })).toMatchObject({
    code: 'leave-refused-without-reason',
  });
  await here.done('decide-leave', 'head', { id, input: decision });
  expect(await here.act('decide-leave', 'head', { id, input: decision })).toMatchObject({ code: 'leave-not-asked' });
  expect(await lineOf(id, 'second')).toMatchObject({ reply: 'leave-granted', leaveReason: 'illness' });
  expect((await here.toldOf(id))['activity-leave-granted']).toEqual(['second']);
  const late = { id, input: { reason: 'work' }, now: during };
  expect(await here.act('ask-leave', 'third', late)).toMatchObject({
    code: 'leave-after-start',
    params: { until: '2026-12-06' },
  });
  const view = await here.seen<ActivityView>('activity', 'third', { id, now: during });
  expect(view.abilities.find(({ verb }) => verb === 'ask-leave')).toMatchObject({
    isAllowed: false,
    code: 'leave-after-start',
  });
  expect(JSON.stringify(await here.eventsOf(id))).not.toContain('住院复查');
});

test('held and settled → deeds; excused afterwards and contested → deeds replaced; a second contest is refused', async () => {
  const id = await here.announced();
  await here.done('confirm', 'lead', { id });
  expect(await here.act('end', 'affairs', { id })).toMatchObject({ code: 'activity-not-begun' });
  await here.done('begin', 'affairs', { id, now: during });
  const lines = [{ personId: people.lead, attendance: 'late', leftEarly: true }];
  await here.done('note-attendance', 'affairs', { id, now: during, input: { lines } });
  await here.done('end', 'the-software', { id, now: afterwards });
  await here.done('ask-excuse', 'third', { id, now: afterwards, input: { reason: 'family' } });
  expect(await here.act('settle-attendance', 'affairs', { id, now: afterwards })).toMatchObject({
    code: 'leave-undecided',
  });
  const granted = { personIds: [people.third], isGranted: true };
  await here.done('decide-leave', 'head', { id, now: afterwards, input: granted });
  await here.done('settle-attendance', 'affairs', { id, now: afterwards });
  const facts = async () =>
    Object.fromEntries((await here.deedsOf(id)).map((deed) => [deed.personId, [deed.kind, deed.facts.standing]]));
  expect(await facts()).toEqual({
    [people.lead]: ['activity-attended', 'late'],
    [people.second]: ['activity-missed', 'unexcused'],
    [people.third]: ['activity-missed', 'leave'],
  });
  expect((await here.toldOf(id))['activity-list-settled']).toEqual(['second']);
  const claim = { claimed: 'present', text: '当天全程在场，签到设备没有反应。' };
  const { contestId } = await here.done('contest-attendance', 'second', { id, now: daysLater(12), input: claim });
  const accepted = { contestId, isAccepted: true, reason: '核对会议录像属实' };
  await here.done('decide-contest', 'affairs', { id, now: daysLater(13), input: accepted });
  expect((await facts())[people.second]).toEqual(['activity-attended', 'present']);
  expect(await here.act('contest-attendance', 'second', { id, now: daysLater(14), input: claim })).toMatchObject({
    code: 'contest-decided-already',
  });
  expect(await here.act('close', 'affairs', { id, now: daysLater(14) })).toMatchObject({ code: 'minutes-missing' });
  await here.done('write-minutes', 'affairs', {
    id,
    now: daysLater(14),
    input: { decisions: '通过明年协商计划建议稿。' },
  });
  await here.done('close', 'affairs', { id, now: daysLater(14) });
  const corrected = { personId: people.lead, attendance: 'present', reason: '核对后更正' };
  await here.done('correct-attendance', 'affairs', { id, now: daysLater(15), input: corrected });
  expect((await facts())[people.lead]).toEqual(['activity-attended', 'present']);
  expect((await here.caseOf(id))?.state).toBe('closed');
});

test('what study wants stands first on the agenda by itself, stays there, and is dealt with when the meeting is over', async () => {
  const item = v7();
  const { caseId: study } = await here.done('draft', 'affairs', { input: { ...activityTyped, kind: 'reading' } });
  await here.read((tx) =>
    sql`insert into standing_agenda_item (tenant_id, id, case_id, gathering_kinds, title, from_on)
      values (app.tenant_id(), ${item}, ${study!}, '{committee-meeting}', '学习新精神', '2026-11-01')`.execute(tx),
  );
  const id = await here.announced();
  const agenda = async () => (await here.seen<ActivityView>('activity', 'lead', { id })).agenda;
  const [first] = await agenda();
  expect(first).toMatchObject({ title: '学习新精神', isStanding: true });
  const own = { title: '讨论协商计划', speaker: '吴刚', minutes: 40 };
  expect(await here.act('save-agenda', 'head', { id, input: { items: [own] } })).toMatchObject({
    code: 'standing-item-stays',
  });
  await here.done('save-agenda', 'head', { id, input: { items: [own, { id: first!.id, title: '改名' }] } });
  expect((await agenda()).map(({ title }) => title)).toEqual(['学习新精神', '讨论协商计划']);
  await here.done('end', 'head', { id, now: afterwards });
  const { rows } = await here.read((tx) =>
    sql<{
      dealt: boolean;
    }>`select dealt_with_at is not null as dealt from standing_agenda_placing where gathering_id = ${id}`.execute(tx),
  );
  expect(rows).toEqual([{ dealt: true }]);
});

test('the roll changes with a reason; who was never called sees nothing; drafts are the organiser’s own', async () => {
  const { caseId: id } = await here.done('draft', 'head', {
    input: { ...activityTyped, hostBodyId: here.committeeId },
  });
  expect(await here.act('announce', 'head', { id: id! })).toMatchObject({ code: 'roll-empty' });
  const elsewhere = { ...activityTyped, hostBodyId: here.groupId };
  expect(await here.act('draft', 'head', { input: elsewhere })).toMatchObject({ code: 'host-not-yours' });
  expect(await here.act('draft', 'lead', { input: activityTyped })).toMatchObject({ code: 'not-permitted' });
  await here.done('add-to-roll', 'head', { id: id!, input: { calls: { personIds: [people.lead] } } });
  expect(await here.ask('activity', 'lead', { id: id! })).toMatchObject({ code: 'not-found' });
  await here.done('announce', 'head', { id: id! });
  expect(await here.ask('activity', 'second', { id: id! })).toMatchObject({ code: 'not-found' });
  const more = { calls: { isWholeTerm: true } };
  expect(await here.act('add-to-roll', 'head', { id: id!, input: more })).toMatchObject({
    code: 'roll-change-without-reason',
  });
  const added = await here.done('add-to-roll', 'head', { id: id!, input: { ...more, reason: '扩大到全体委员' } });
  expect(added).toMatchObject({ added: 2, already: 1 });
  await here.done('remove-from-roll', 'head', { id: id!, input: { personIds: [people.third], reason: '已出差' } });
  expect(await here.ask('activity', 'third', { id: id! })).toMatchObject({ code: 'not-found' });
  const { coming } = await here.seen<OwnActivities>('own', 'second');
  expect(coming.map((one) => one.id)).toContain(id);
  await here.done('cancel', 'head', { id: id!, input: { reason: '与全会冲突' } });
  const listed = await here.seen<ActivityList>('list', 'affairs', { show: 'past' });
  expect(listed.items.find((one) => one.id === id)).toMatchObject({ state: 'cancelled', counts: { called: 2 } });
});

test('a notice is read once; a speech is taken out with a reason; one person is moved; a guest goes', async () => {
  const id = await here.announced({ kind: 'forum' });
  const own = async () => (await here.seen<ActivityView>('activity', 'lead', { id })).own;
  expect((await own())?.readAt).toBeNull();
  await here.done('read-notice', 'lead', { id });
  await here.done('read-notice', 'lead', { id, now: during });
  expect((await own())?.readAt).toBe(daysLater(0).toISOString());
  expect((await roll(id)).totals.read).toBe(1);
  const speech = { form: 'spoken', title: '让小店亮起来', text: '建议把临街小店纳入夜间照明改造，方便居民晚间消费。' };
  const { speechId } = await here.done('hand-in-speech', 'lead', { id, input: speech });
  const taken = { speechId, reason: '与另一篇内容重复' };
  expect(await here.act('remove-speech', 'second', { id, input: taken })).toMatchObject({ code: 'not-permitted' });
  expect(await here.act('remove-speech', 'affairs', { id, input: { speechId } })).toMatchObject({
    code: 'input-invalid',
  });
  const marked = (mark: string) => ({ id, input: { speeches: [{ id: speechId, mark }] } });
  await here.done('order-speeches', 'affairs', marked('spoken'));
  expect(await here.act('remove-speech', 'affairs', { id, input: taken })).toMatchObject({
    code: 'speech-given-already',
  });
  await here.done('order-speeches', 'affairs', marked('not-taken'));
  await here.done('remove-speech', 'affairs', { id, input: taken });
  expect(await here.act('remove-speech', 'affairs', { id, input: taken })).toMatchObject({ code: 'speech-unknown' });
  expect((await here.toldOf(id))['activity-speech-removed']).toEqual(['lead']);
  expect((await here.eventsOf(id)).map(({ name }) => name)).toContain('activity.speech-removed');
  expect((await here.seen<ActivityView>('activity', 'affairs', { id })).speeches).toEqual([]);
  const placed = (who: 'lead' | 'second' | 'head', seat: string, groupName = '第一组') => ({
    ...{ id, input: { personId: people[who], groupName, seat } },
  });
  await here.done('place-person', 'affairs', placed('lead', '1-1'));
  await here.done('place-person', 'affairs', placed('lead', '1-2', ''));
  expect(await lineOf(id, 'lead')).toMatchObject({ groupName: '', seat: '1-2' });
  expect(await here.act('place-person', 'affairs', placed('second', '1-2'))).toMatchObject({
    code: 'seat-taken-twice',
  });
  expect(await here.act('place-person', 'affairs', placed('head', '1-3'))).toMatchObject({ code: 'person-not-called' });
  const guest = { name: '何大姐', capacity: 'grassroots' };
  const { guestId } = await here.done('invite-guest', 'affairs', { id, input: guest });
  await here.done('remove-guest', 'affairs', { id, input: { guestId } });
  expect(await here.act('remove-guest', 'affairs', { id, input: { guestId } })).toMatchObject({
    code: 'guest-unknown',
  });
  expect((await here.seen<ActivityView>('activity', 'affairs', { id })).guests).toEqual([]);
});

test('groups, seats, guests with a sealed telephone, speeches in the organiser’s order', async () => {
  const id = await here.announced({ kind: 'forum' });
  const group = { name: '第一组', personIds: [people.lead, people.second] };
  await here.done('set-groups', 'affairs', { id, input: { groups: [group] } });
  const both = { groups: [group, { name: '第二组', personIds: [people.lead] }] };
  expect(await here.act('set-groups', 'affairs', { id, input: both })).toMatchObject({ code: 'person-in-two-groups' });
  expect(await here.act('seat-people', 'affairs', { id, input: { by: 'name', rows: 1, seatsInRow: 2 } })).toMatchObject(
    { code: 'hall-too-small' },
  );
  await here.done('seat-people', 'affairs', { id, input: { by: 'name', rows: 1, seatsInRow: 3 } });
  expect(await lineOf(id, 'lead')).toMatchObject({ groupName: '第一组', seat: '1-2' });
  const guest = { name: '何大姐', organisation: '和平社区', capacity: 'grassroots', phone: '13800000002' };
  const { guestId } = await here.done('invite-guest', 'affairs', { id, input: guest });
  expect(await here.done('look-up-guest', 'affairs', { id, input: { guestId } })).toMatchObject({
    phone: '13800000002',
  });
  expect(JSON.stringify(await here.seen('activity', 'affairs', { id }))).not.toContain('13800000002');
  const speech = { form: 'spoken', title: '让小店亮起来', text: '建议把临街小店纳入夜间照明改造，方便居民晚间消费。' };
  const { speechId } = await here.done('hand-in-speech', 'lead', { id, input: speech });
  expect((await here.seen<ActivityView>('activity', 'second', { id })).speeches).toEqual([]);
  await here.done('order-speeches', 'affairs', { id, input: { speeches: [{ id: speechId, mark: 'spoken' }] } });
  await here.done('end', 'affairs', { id, now: afterwards });
  await here.done('settle-attendance', 'affairs', { id, now: afterwards });
  const given = (await here.deedsOf(id)).find(({ kind }) => kind === 'speech-given');
  expect(given).toMatchObject({
    personId: people.lead,
    subjectId: speechId,
    facts: { form: 'spoken', mark: 'spoken' },
  });
  const meeting = await here.announced();
  expect(await here.act('hand-in-speech', 'lead', { id: meeting, input: speech })).toMatchObject({
    code: 'speeches-not-taken',
  });
});
