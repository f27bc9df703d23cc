// The whole served house on a database of its own with one small committee, for tests through HTTP and in browsers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pino from 'pino';
import { v7 } from 'uuid';
import {
  insertBehindWall,
  type Person,
  type TestCommittee,
  type TestDatabase,
  testCommittee,
  testDatabase,
} from '#kernel/testing';
import { openFieldKeys } from '#platform/encryption';
import { isRefusal } from '#platform/errors';
import { openFileStore } from '#platform/files';
import { choosePassword, createAccount, defaultIdentityPolicy, type Identity } from '#platform/identity';
import { openHouseSigner } from '#platform/signing';
import { createPushSender } from '#platform/web-push';
import { openApplication } from '../application.ts';
import { buildHouse, type House } from '../house.ts';
import { identityOfTheHouse } from '../identity.ts';

export const testPassword = 'Lotus-Pond-2026';
const oneDay = 86_400_000;

export interface ServedCommittee extends TestCommittee {
  readonly categories: Readonly<Record<'living' | 'economy', string>>;
  readonly sessionId: string;
}

/** The session whose window is open now, and two categories. */
async function announceSession(database: TestDatabase, committee: TestCommittee, now: Date): Promise<ServedCommittee> {
  const { tenantId, termId } = committee;
  const [sessionId, living, economy] = [v7(), v7(), v7()];
  const days = (count: number) => new Date(now.getTime() + count * oneDay);
  await insertBehindWall(database, tenantId, async (insert) => {
    const window = { in_session_from: days(-30), in_session_until: days(2) };
    const session = { term_id: termId, ordinal: 5, name: '九届五次会议', opens_on: days(-1), ...window };
    await insert('plenary_session', { tenant_id: tenantId, id: sessionId, ...session });
    const category = (id: string, name: string, sphere: string, position: number) =>
      insert('proposal_category', { tenant_id: tenantId, id, name, sphere, position });
    await category(living, '住房保障', 'society', 1);
    await category(economy, '产业发展', 'economy', 2);
    // A second step at the sign-in has tests of its own.
    const value = JSON.stringify('nobody');
    await insert('setting', {
      tenant_id: tenantId,
      key: 'identity.secondFactor',
      value,
      reason: '测试',
      updated_at: now,
    });
  });
  return { ...committee, categories: { living, economy }, sessionId };
}

/** Everybody has the same password, so that one of them chooses it and the others are given what was kept of it. */
async function openAccounts(house: House, identity: Identity, committee: TestCommittee): Promise<void> {
  const { tenantId } = committee;
  const act = { tenantId, byAccountId: null, record: identity.record, now: house.clock() };
  await house.database.asTenant(tenantId, async (tx) => {
    let first: { id: string } | undefined;
    for (const [username, subjectId] of Object.entries(committee.people)) {
      const account = await createAccount(tx, { ...act, username: username.toLowerCase(), subjectId });
      if (isRefusal(account)) throw new Error(`The account ${username} was refused: ${account.code}`);
      first ??= account;
    }
    if (!first) throw new Error('A committee has people.');
    const policy = defaultIdentityPolicy;
    const chosen = await choosePassword(tx, { ...act, accountId: first.id, password: testPassword, policy });
    if (isRefusal(chosen)) throw new Error(`The password was refused: ${chosen.code}`);
    await sql`update account set (password_hash, password_changed_at) =
        (select password_hash, password_changed_at from account where tenant_id = ${tenantId} and id = ${first.id})
      where tenant_id = ${tenantId} and password_hash is null`.execute(tx);
  });
}

export interface ServedHouseWanted {
  /** The clock of the house; tests may turn it. */
  readonly clock: () => Date;
  readonly publicUrl?: string;
  /** A database made elsewhere; by default a fresh one. */
  readonly database?: TestDatabase;
}

export async function serveHouse({ clock, publicUrl = 'http://localhost', ...given }: ServedHouseWanted) {
  const folder = await mkdtemp(join(tmpdir(), 'tongxin-house-'));
  const keysDirectory = join(folder, 'keys');
  await openFieldKeys(keysDirectory);
  await openHouseSigner(keysDirectory);
  const database = given.database ?? (await testDatabase());
  const pushSender = await createPushSender({ keysDirectory, contact: 'mailto:test@example.org' });
  const files = await openFileStore({ kind: 'local', folder: join(folder, 'files') });
  const house = buildHouse({ connection: database.connection, digest: 'sha256', files, pushSender, clock });
  const parts = { database: house.database, keysDirectory, publicUrl, digest: 'sha256', clock } as const;
  const identity = await identityOfTheHouse(parts);
  const logger = pino({ level: 'silent' });
  const app = await openApplication({ house, identity, logger, isSecure: false });
  const found = async (): Promise<ServedCommittee> => {
    const committee = await announceSession(database, await testCommittee(database), clock());
    await openAccounts(house, identity, committee);
    return committee;
  };
  return {
    app,
    house,
    database,
    keysDirectory,
    committee: await found(),
    /** Another committee in the same house. */
    foundCommittee: found,
    async close() {
      await app.close();
      await house.database.end();
      await database.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type ServedHouse = Awaited<ReturnType<typeof serveHouse>>;
export type { Person };
