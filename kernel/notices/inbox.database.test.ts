import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { refuse } from '#platform/errors';
import { type SampleCommittee, sampleCommittee } from './factory.ts';
import {
  countNotices,
  defaultNoticePreference,
  markDone,
  markRead,
  type NotifyRequest,
  notify,
  readNoticePreference,
  readNotices,
  readPushDevices,
  saveNoticePreference,
  subscribePush,
  unsubscribePush,
} from './index.ts';
import { sampleRegistry } from './sample-kinds.ts';

const now = new Date('2026-03-02T02:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let database: TestDatabase;
let owner: pg.Pool;
let committee: SampleCommittee;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Pool({ ...database.connection, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.end();
});
beforeEach(async () => {
  await owner.query('delete from graphile_worker._private_jobs');
  committee = await sampleCommittee(database);
});

const asking = (changes: Partial<NotifyRequest> = {}): NotifyRequest => ({
  recipients: [committee.wang, committee.li],
  kind: 'sign-asked',
  caseId: committee.caseId,
  eventId: null,
  params: { title: '关于完善社区养老服务的提案' },
  actionKey: 'signFor',
  dueOn: '2026-03-09',
  dedupeKey: 'event-1:sign-asked',
  now,
  ...changes,
});
const tell = (changes: Partial<NotifyRequest> = {}) =>
  database.asTenant(committee.tenantId, (tx) => notify(tx, asking(changes)));
const read = (personId: string, more: object = {}) =>
  database.asTenant(committee.tenantId, (tx) =>
    readNotices(tx, { personId, locale: 'zh-CN', registry: sampleRegistry, ...more }),
  );
const count = (personId: string) => database.asTenant(committee.tenantId, (tx) => countNotices(tx, personId));
const jobs = async () =>
  (await owner.query('select payload, run_at from graphile_worker._private_jobs order by id')).rows;

test('people are told once, however often the act says so, with one delivery job', async () => {
  expect(await tell()).toBe(2);
  expect(await tell()).toBe(0);
  expect(await tell({ recipients: [committee.wang, committee.wang] })).toBe(0);
  expect((await read(committee.wang)).notices).toMatchObject([
    {
      kind: 'sign-asked',
      title: '待你签收',
      line: '《关于完善社区养老服务的提案》，请在3月9日前签收。',
      link: `/proposals/${committee.caseId}`,
      actionKey: 'signFor',
      readAt: null,
    },
  ]);
  expect(await jobs()).toEqual([
    {
      payload: { tenantId: committee.tenantId, bundleKey: `case:${committee.caseId}` },
      run_at: later(10),
    },
  ]);
});

test('notices of one case within ten minutes share the job of the first; an urgent one calls it forward', async () => {
  await tell();
  await tell({ dedupeKey: 'event-2', now: later(6) });
  expect(await jobs()).toMatchObject([{ run_at: later(10) }]);
  await tell({ dedupeKey: 'event-3', now: later(7), isUrgent: true });
  expect(await jobs()).toMatchObject([{ run_at: later(7) }]);
});

test('an act that is refused or fails told nobody', async () => {
  await database.asTenant(committee.tenantId, async (tx) => {
    await notify(tx, asking());
    return refuse('deadline-passed');
  });
  const failing = database.asTenant(committee.tenantId, async (tx) => {
    await notify(tx, asking());
    throw new Error('the act failed');
  });
  await expect(failing).rejects.toThrow('the act failed');
  expect((await read(committee.wang)).notices).toEqual([]);
  expect(await jobs()).toEqual([]);
});

test('reading and doing are one’s own, and counted', async () => {
  await tell();
  await tell({ kind: 'reply-arrived', dedupeKey: 'event-2', actionKey: undefined, now: later(1) });
  expect(await count(committee.wang)).toEqual({ unread: 2, toDo: 1 });

  const [newest] = (await read(committee.wang)).notices;
  const noticeIds = [newest!.id];
  const { tenantId } = committee;
  expect(await database.asTenant(tenantId, (tx) => markRead(tx, { personId: committee.li, noticeIds, now }))).toBe(0);
  expect(await database.asTenant(tenantId, (tx) => markRead(tx, { personId: committee.wang, noticeIds, now }))).toBe(1);
  expect(await count(committee.wang)).toEqual({ unread: 1, toDo: 1 });
  expect((await read(committee.wang, { filter: 'unread' })).notices).toMatchObject([{ kind: 'sign-asked' }]);

  const { caseId } = committee;
  await database.asTenant(tenantId, (tx) => markDone(tx, { caseId, kind: 'sign-asked', now }));
  expect(await count(committee.li)).toEqual({ unread: 2, toDo: 0 });
  expect((await read(committee.li, { filter: 'to-do' })).notices).toEqual([]);
});

test('the inbox is read in pages that miss and repeat nothing, and bad places read from the top', async () => {
  for (let index = 0; index < 7; index += 1) {
    await tell({ dedupeKey: `event-${index}`, now: later(Math.floor(index / 2)) });
  }
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await read(committee.wang, { limit: 3, after });
    seen.push(...page.notices.map((notice) => notice.id));
    after = page.next ?? undefined;
  } while (after);
  expect(new Set(seen).size).toBe(7);
  const odd = ['', 'x', '1_2', `1_${'-'.repeat(36)}`, "'; drop table notice"];
  for (const place of odd) expect((await read(committee.wang, { after: place })).notices).toHaveLength(7);
});

test('another committee sees nothing of it', async () => {
  await tell();
  const other = await sampleCommittee(database);
  const elsewhere = await database.asTenant(other.tenantId, (tx) =>
    readNotices(tx, { personId: committee.wang, locale: 'en', registry: sampleRegistry }),
  );
  expect(elsewhere.notices).toEqual([]);
});

test('wishes are kept, and before anyone has any there are sensible ones', async () => {
  const { tenantId, wang: personId } = committee;
  const readWishes = () => database.asTenant(tenantId, (tx) => readNoticePreference(tx, personId));
  expect(await readWishes()).toEqual(defaultNoticePreference);
  const preference = { ...defaultNoticePreference, mailRhythm: 'daily' as const, dailyAt: '17:00' };
  await database.asTenant(tenantId, (tx) => saveNoticePreference(tx, { personId, preference, now }));
  expect(await readWishes()).toEqual(preference);
});

test('a browser belongs to whoever subscribed last; strange push services are refused', async () => {
  const { tenantId, wang, li } = committee;
  const subscription = {
    endpoint: 'https://fcm.googleapis.com/fcm/send/1',
    keys: { p256dh: 'p', auth: 'a' },
    device: '办公室电脑',
  };
  const subscribe = (personId: string, isAccepted = true) =>
    database.asTenant(tenantId, (tx) =>
      subscribePush(tx, { personId, subscription, sender: { accepts: () => isAccepted }, now }),
    );
  const devices = (personId: string) => database.asTenant(tenantId, (tx) => readPushDevices(tx, personId));
  expect(await subscribe(wang, false)).toMatchObject({ refused: true, code: 'push-endpoint-refused' });
  expect(await subscribe(wang)).toBeNull();
  expect(await devices(wang)).toMatchObject([{ device: '办公室电脑' }]);
  await subscribe(li);
  expect(await devices(wang)).toEqual([]);
  const [device] = await devices(li);
  const end = (personId: string) =>
    database.asTenant(tenantId, (tx) => unsubscribePush(tx, { personId, idOrEndpoint: device!.id }));
  expect(await end(wang)).toBe(false);
  expect(await end(li)).toBe(true);
});
