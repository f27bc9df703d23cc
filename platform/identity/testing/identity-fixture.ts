// A committee with a clock of its own, a recorded list of events and accounts made on demand. For tests.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { testDatabase } from '#kernel/testing';
import { loadKey } from '#platform/encryption';
import { isRefusal } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { choosePassword } from '../actions/choose-password.ts';
import { createAccount } from '../actions/create-account.ts';
import { signIn } from '../actions/sign-in.ts';
import type { IdentityEvent, RecordEvent } from '../events.ts';
import type { Identity } from '../identity.ts';
import { relyingPartyOf } from '../relying-party.ts';
import { defaultIdentityPolicy, type IdentityPolicy } from '../rules/policy.ts';

export const goodPassword = 'Lotus-Pond-2026';
export const origin = 'https://tongxin.example';

/** Answers the value, or throws the refusal's code: for the steps a test takes for granted. */
export function granted<T>(value: T): Exclude<T, { refused: true }> {
  if (isRefusal(value)) throw new Error(`refused: ${value.code} ${JSON.stringify(value.params)}`);
  return value as Exclude<T, { refused: true }>;
}

export const codeOf = (value: unknown): string => (isRefusal(value) ? value.code : 'granted');

async function newCommittee(owner: pg.Pool, now: Date): Promise<string> {
  const id = v7();
  await owner.query(
    `insert into tenant (id, code, name, short_name, level, created_at) values ($1, $2, $3, $3, 'city', $4)`,
    [id, id, '临湖市政协', now],
  );
  return id;
}

/** The house without anybody in it: what the part is given, and what it told. */
async function emptyHouse() {
  const database = await testDatabase();
  const owner = new pg.Pool({ ...database.connection, max: 1 });
  const keys = await mkdtemp(join(tmpdir(), 'tongxin-keys-'));
  const clock = { now: new Date('2026-03-02T01:00:00Z') };
  const events: IdentityEvent[] = [];
  const record: RecordEvent = async (_tx, event) => void events.push(event);
  const rules = { policy: defaultIdentityPolicy as IdentityPolicy, needsSecondFactor: new Set<string>() };
  const identity: Identity = {
    database,
    keyring: await loadKey(keys, 'identity'),
    relyingParty: relyingPartyOf(origin, 'Tongxin'),
    record,
    policyOf: async () => rules.policy,
    requiresSecondFactor: async (_tx, { accountId }) => rules.needsSecondFactor.has(accountId),
  };
  async function end() {
    await owner.end();
    await database.end();
    await rm(keys, { recursive: true, force: true });
  }
  return { database, owner, clock, events, record, rules, identity, end };
}

export async function identityFixture() {
  const house = await emptyHouse();
  const { database, owner, clock, events, record, rules, identity } = house;
  const newTenant = () => newCommittee(owner, clock.now);
  const tenantId = await newTenant();
  const act = (accountId: string) => ({ tenantId, accountId, byAccountId: null, record, now: clock.now });

  async function newAccount(username: string, password: string | null = goodPassword) {
    return database.asTenant(tenantId, async (tx) => {
      const account = granted(await createAccount(tx, { ...act(v7()), username, subjectId: v7() }));
      if (password) granted(await choosePassword(tx, { ...act(account.id), password, policy: rules.policy }));
      return account;
    });
  }
  function attempt(username: string, password: string, address = '192.0.2.7') {
    return signIn(identity, { tenantId, username, password, client: { address }, now: clock.now });
  }
  async function enter(username: string, password = goodPassword) {
    const entry = granted(await attempt(username, password));
    if ('ticket' in entry) throw new Error('A second factor is asked for.');
    const own: OwnAct = { tenantId, accountId: entry.accountId, sessionId: entry.sessionId, now: clock.now };
    return { ...entry, own };
  }
  const pass = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };
  const namesOf = () => events.splice(0).map((event) => event.name);
  return { ...house, tenantId, newTenant, act, newAccount, attempt, enter, pass, namesOf };
}

export type IdentityFixture = Awaited<ReturnType<typeof identityFixture>>;
