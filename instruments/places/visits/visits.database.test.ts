import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainOrigin, firstFault } from '#kernel/audit';
import { insertCase } from '#kernel/cases';
import { readDeeds } from '#kernel/deeds';
import { naughtyStrings, type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { keepFile, openFileStore, readContent, receiveFile } from '#platform/files';
import type { MatterView, PlaceLedger, PlaceView } from '../contract.ts';
import { type PlaceFactory, placeFactory } from '../factory.ts';
import { forgetVisitors } from '../work.ts';

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

async function everythingKept(): Promise<string> {
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const kept: string[] = [];
  for (const table of ['place_visit', 'place_matter', 'event', 'act_receipt', '"case"', 'notice', 'search_entry'])
    kept.push(JSON.stringify((await owner.query(`select t::text from ${table} t`)).rows));
  await owner.end();
  return kept.join('\n');
}

describe('a visit', () => {
  let id = '';
  let matterId = '';
  const matters = [{ title: '老旧小区电梯加装', text: '三号楼老人多，希望加装电梯。' }];
  const visitor = { name: '刘阿姨', phone: '138-0000-0002' };
  beforeAll(async () => {
    id = await here.withRota(['third'], { title: '桃园委员工作室' }, { startsAt: '14:30', endsAt: '17:00' });
  });

  test('is recorded by whoever serves there; each matter is a case of its own; both are deeds', async () => {
    const input = { heldOn: '2026-11-24', visitors: 3, raised: '电梯加装', visitor, matters };
    const answer = await here.done('places.record-visit', 'third', { id, input, key: 'visit-1' });
    expect(await here.act('places.record-visit', 'third', { id, input, key: 'visit-1' })).toEqual(answer);
    [matterId] = answer.matterIds as [string];
    const deeds = await deedsOf('third');
    expect(deeds.map(({ kind }) => kind).sort()).toEqual(['matter-received', 'visit-received']);
    const view = await here.seen<PlaceView>('places.place', 'third', { id });
    expect(view.visits).toMatchObject([{ visitors: 3, hasVisitor: true, by: '赵远' }]);
    expect((await here.seen<PlaceView>('places.place', 'second', { id })).visits).toBeNull();
  });

  test('a photo with the place where it was taken → kept with the visit without it', async () => {
    const taken = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1', GPSLongitude: '120/1 9/1 0/1' } })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif?.length).toBeGreaterThan(50);
    const file = await receiveFile({ name: '接待.jpg', bytes: taken, purpose: 'image' });
    if (isRefusal(file)) throw new Error(file.code);
    const folder = await mkdtemp(join(tmpdir(), 'visit-photo-'));
    const store = await openFileStore({ kind: 'local', folder });
    const { tenantId, people } = here.committee;
    const keep = { tenantId, file, uploadedBy: people.third, uploadedAt: testNow };
    const { id: fileId, digest } = await here.read((tx) => keepFile(tx, store, keep));
    const hours = { startsAt: '18:30', endsAt: '19:30' };
    const placeId = await here.withRota(['third'], { title: '桃源委员工作室' }, hours);
    const input = { heldOn: '2026-11-24', visitors: 1, fileIds: [fileId] };
    const foreign = await here.act('places.record-visit', 'lead', { id: placeId, input });
    expect(isRefusal(foreign)).toBe(true);
    const { visitId } = await here.done('places.record-visit', 'third', { id: placeId, input });
    const view = await here.seen<PlaceView>('places.place', 'third', { id: placeId });
    expect(view.visits?.find((visit) => visit.id === visitId)?.files).toEqual([{ id: fileId, name: '接待.jpg' }]);
    const kept = (await readContent(store, tenantId, digest))!;
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(Buffer.from(kept).includes('GPS')).toBe(false);
    await rm(folder, { recursive: true, force: true });
  });

  test('a matter raised at a gathering one was called to names it; at one that is not there → refused', async () => {
    const startsAt = new Date('2026-11-20T01:00:00Z');
    const gathering = v7();
    await here.read(async (tx) => {
      await insertCase(tx, {
        ...{ tenantId: here.committee.tenantId, id: gathering, kind: 'activity', state: 'closed', version: 1 },
        ...{ title: '界别活动周', number: null, termId: null, sessionId: null, categoryId: null, audience: 'members' },
        ...{ turn: null, dueOn: null, isKey: false, createdBy: null, createdAt: testNow, updatedAt: testNow },
        ...{ closedAt: null, eventCount: 0, chainHead: chainOrigin },
      });
      await sql`insert into gathering (tenant_id, case_id, kind, starts_at, ends_at)
        values (app.tenant_id(), ${gathering}, 'sector-week', ${startsAt}, ${new Date(startsAt.getTime() + 3_600_000)})`.execute(
        tx,
      );
      await sql`insert into roll_entry (tenant_id, id, case_id, person_id, called_as)
        values (app.tenant_id(), ${v7()}, ${gathering}, ${here.committee.people.lead}, 'member')`.execute(tx);
    });
    expect(await here.seen('places.gatherings', 'lead')).toEqual({
      items: [{ id: gathering, title: '界别活动周', on: '2026-11-20' }],
    });
    expect(await here.seen('places.gatherings', 'second')).toEqual({ items: [] });
    const raised = { title: '菜市场停车难', text: '商户反映卸货没有地方停车。', raisedOn: '2026-11-20' };
    const record = (sourceCaseId: string) =>
      here.act('places.record-matter', 'lead', { input: { ...raised, sourceCaseId } });
    expect(await record(v7())).toMatchObject({ code: 'matter-source-unknown' });
    const matter = await here.seen<MatterView>('places.matter', 'lead', { id: here.idOf(await record(gathering)) });
    expect(matter).toMatchObject({ origin: 'gathering', sources: [{ id: gathering, title: '界别活动周' }] });
  });

  test.each([
    [{ heldOn: '2026-11-25' }, 'visit-of-tomorrow'],
    [{ visitor: { name: '', phone: '12a' } }, 'input-invalid'],
    [{ visitors: 0 }, 'input-invalid'],
    [{ raised: '字'.repeat(501) }, 'text-too-long'],
    [{ fileIds: ['00000000-0000-7000-8000-000000000000'] }, 'visit-file-unknown'],
  ])('%j → %s', async (changes, code) => {
    const input = { heldOn: '2026-11-24', visitors: 1, ...changes };
    expect(await here.act('places.record-visit', 'third', { id, input })).toMatchObject({ code });
  });

  test('the visitor stands nowhere in the clear; who looks says why, and it is on record', async () => {
    const { visits } = await here.seen<PlaceView>('places.place', 'affairs', { id });
    const input = { visitId: visits![0]!.id, reason: '告知办理结果' };
    const looked = await here.done('places.look-up-visitor', 'affairs', { id, input, key: 'look-1' });
    expect(looked).toMatchObject({ visitor });
    expect(await here.act('places.look-up-visitor', 'affairs', { id, input, key: 'look-1' })).not.toHaveProperty(
      'visitor',
    );
    const kept = await everythingKept();
    expect(kept).not.toContain('138-0000-0002');
    expect(kept).not.toContain('刘阿姨');
    expect(await here.act('places.look-up-visitor', 'second', { id, input })).toMatchObject({ code: 'not-permitted' });
    const events = await here.eventsOf(id);
    expect(events.find(({ name }) => name === 'place.visitor-looked-up')).toMatchObject({ actorName: '柳荫' });
    expect(firstFault(events)).toBeNull();
    await forgetVisitors(here.house, here.committee.tenantId, days(181));
    expect(await here.act('places.look-up-visitor', 'affairs', { id, input })).toMatchObject({
      code: 'visit-without-visitor',
    });
  });

  test('a matter becomes one clue; asked again, its receiver is led to the first', async () => {
    const turned = await here.done('places.turn-into-clue', 'third', { id: matterId });
    expect(turned).toMatchObject({ state: 'in-clue' });
    for (const verb of ['turn-into-clue', 'turn-into-proposal'])
      expect(await here.act(`places.${verb}`, 'third', { id: matterId })).toMatchObject({
        code: 'matter-turned-already',
        details: { kind: 'topic-clue' },
      });
    const view = await here.seen<MatterView>('places.matter', 'third', { id: matterId });
    expect(view.abilities.find(({ verb }) => verb === 'turn-into-clue')).toMatchObject({ isAllowed: false });
  });

  test('handed to the office, followed, answered, and what the visitor says of it', async () => {
    const input = { title: '社区诊所药品不全', text: '慢性病药经常缺货。', raisedOn: '2026-11-23', placeId: null };
    const own = here.idOf(await here.done('places.record-matter', 'third', { input }));
    expect(await here.ask('places.matter', 'affairs', { id: own })).toMatchObject({ code: 'not-found' });
    expect(await here.ask('places.matter', 'second', { id: own })).toMatchObject({ code: 'not-found' });
    await here.done('places.hand-to-office', 'third', { id: own, input: { note: '请转卫健部门' } });
    expect(await here.toldOf(own)).toMatchObject({ 'matter-handed-over': ['affairs'] });
    await here.done('places.follow-matter', 'affairs', { id: own, input: { note: '已联系卫健部门' } });
    await here.done('places.answer-matter', 'affairs', { id: own, input: { answer: '已补足药品目录。' } });
    await here.done('places.note-response', 'third', { id: own, input: { response: 'satisfied' } });
    const view = await here.seen<MatterView>('places.matter', 'third', { id: own });
    expect(view).toMatchObject({ state: 'answered', response: 'satisfied', notes: [{ by: '赵远' }, { by: '柳荫' }] });
    const tomorrow = { ...input, raisedOn: '2026-11-25' };
    expect(await here.act('places.record-matter', 'third', { input: tomorrow })).toMatchObject({
      code: 'matter-of-tomorrow',
    });
    const unseen = { ...input, sourceCaseId: id.replace(/.$/, '0') };
    expect(await here.act('places.record-matter', 'third', { input: unseen })).toMatchObject({
      code: 'matter-source-unknown',
    });
  });

  test('the ledger of the year holds duties, visits and matters, for keeper and office', async () => {
    const [duty] = await dutiesOf(id, 'third');
    await here.done('places.confirm-duty', 'third', { id, input: { dutyId: duty!.id } });
    const ledger = await here.seen<PlaceLedger>('places.ledger', 'lead', { id, year: 2026 });
    expect(ledger).toMatchObject({
      duties: [{ hours: 2.5 }],
      visits: [{ visitors: 3, matters: 1 }],
      matters: [{ title: '老旧小区电梯加装' }],
    });
    expect(await here.ask('places.ledger', 'second', { id, year: 2026 })).toMatchObject({ code: 'not-found' });
  });

  test('hostile strings are kept as text or refused, never an exception', async () => {
    for (const text of naughtyStrings.slice(0, 30)) {
      const input = {
        heldOn: '2026-11-24',
        visitors: 1,
        raised: text,
        visitor: { name: text, phone: '' },
        matters: [{ title: text, text }],
      };
      const answer = await here.act('places.record-visit', 'third', { id, input });
      expect(isRefusal(answer) ? answer.code : 'kept').toMatch(/^(kept|input-invalid|text-too-long)$/);
    }
  });
});
