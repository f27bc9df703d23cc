// For the tests of this folder: a served house, its acts done by people, the portal asked by anybody.
import pino from 'pino';
import { type ActAnswer, perform } from '#kernel/acts';
import type { Person } from '#kernel/testing';
import { testDatabase, testNow } from '#kernel/testing';
import { isRefusal, type Refusal } from '#platform/errors';
import { openHttpServer } from '#platform/http';
import { runPendingJobs } from '#platform/jobs';
import type { House } from '../../house.ts';
import { sendRefusal } from '../../send-refusal.ts';
import { caller } from '../../testing/caller.ts';
import { serveHouse } from '../../testing/served-house.ts';
import { openDataWork } from '../open-data/open-data-work.ts';
import { portalRoutes } from '../portal-routes.ts';

interface Asked {
  readonly id?: string;
  readonly input?: unknown;
}

const maximumFileBytes = 1_000_000;

export async function portalHouse() {
  const database = await testDatabase();
  const time = { now: testNow };
  const served = await serveHouse({ clock: () => time.now, database });
  const { house, committee } = served;

  async function act(name: string, who: Person, { id, input = {} }: Asked = {}): Promise<ActAnswer | Refusal> {
    const found = house.acts.get(name);
    if (!found) throw new Error(`There is no act ${name}.`);
    const envelope = { input, version: 'latest' as const, ...(id ? { id } : {}) };
    return perform(house, { act: found, actor: await committee.actor(who), envelope, now: time.now });
  }
  async function done(name: string, who: Person, asked: Asked = {}): Promise<ActAnswer> {
    const answer = await act(name, who, asked);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code} ${JSON.stringify(answer)}`);
    return answer;
  }

  /** The same database behind another process: nothing in memory is shared. */
  async function anotherProcess() {
    const other: House = { ...house };
    const app = await openHttpServer({
      ...{ logger: pino({ level: 'silent' }), isSecure: false, maximumFileBytes, sendRefusal },
    });
    for (const register of [portalRoutes])
      await app.register(register, { house: other, authenticate: undefined as never });
    const get = (path: string) => app.inject({ url: `/p/${committee.tenantId}${path}` });
    return { get, close: () => app.close() };
  }

  async function news(changes: object = {}): Promise<string> {
    const { caseId } = await done('news.draft-news', 'affairs', { input: { title: '社区协商议事' } });
    const text = '市政协在城北社区举行协商议事会，讨论错时停车。';
    const input = { title: '社区协商议事', text, heldOn: '2026-11-20', ...changes };
    await done('news.save-news', 'affairs', { id: caseId!, input });
    await done('news.hand-in-news', 'affairs', { id: caseId! });
    await done('news.clear-news', 'officer', { id: caseId!, input: { parts: [] } });
    return caseId!;
  }

  async function openPlace(title: string, weekdays = [2]): Promise<string> {
    const about = { title, kind: 'studio', address: '文昌路 8 号', township: '城关街道', openingHours: '周二上午' };
    const fields = { ...about, sectorIds: [committee.sectorId], keeperId: committee.people.lead };
    const { caseId: id } = await done('places.plan-place', 'affairs', { input: fields });
    await done('places.open-place', 'affairs', { id: id! });
    const personIds = [committee.people.lead, committee.people.second];
    const rota = { weekdays, startsAt: '09:00', endsAt: '11:30', everyWeeks: 1, onHoliday: 'skip' };
    const span = { fromOn: '2026-11-24', untilOn: '2026-12-31' };
    await done('places.plan-rota', 'affairs', { id: id!, input: { ...rota, ...span, personIds } });
    return id!;
  }

  const anybody = caller(served.app);
  return {
    ...{ ...served, time, act, done, anotherProcess, news, openPlace },
    get: (path: string, headers: Record<string, string> = {}) =>
      anybody.get(`/p/${committee.tenantId}${path}`, headers),
    /** What was put off is done. */
    makeOpenData: () =>
      runPendingJobs(database.connection, openDataWork(house).tasks, { now: new Date(time.now.getTime() + 60_000) }),
  };
}

export type PortalHouse = Awaited<ReturnType<typeof portalHouse>>;
