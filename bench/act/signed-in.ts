import { v7 } from 'uuid';
import { calendarDateOf } from '#kernel/deadlines';
import { readActor } from '#kernel/people';
import type { Actor } from '#kernel/permissions';
import { isRefusal } from '#platform/errors';
import { choosePassword, createAccount, defaultIdentityPolicy, sessionCookieName, signIn } from '#platform/identity';
import type { BenchHouse } from './house-for-bench.ts';

export interface SignedInPerson {
  readonly actor: Actor;
  readonly cookie: string;
}

const password = 'Lotus-Pond-2026';

export function granted<T>(value: T): Exclude<T, { refused: true }> {
  if (isRefusal(value)) throw new Error(`refused: ${value.code} ${JSON.stringify(value.params)}`);
  return value as Exclude<T, { refused: true }>;
}

/** What signing in takes of a house. */
export type SigningIn = Pick<BenchHouse, 'house' | 'identity'>;

export async function signedIn(bench: SigningIn, tenantId: string, personId: string): Promise<SignedInPerson> {
  const { house, identity } = bench;
  const now = house.clock();
  const accountId = v7();
  const username = `bench-${accountId.slice(-12)}`;
  const act = { tenantId, accountId, byAccountId: null, record: identity.record, now };
  await house.database.asTenant(tenantId, async (tx) => {
    granted(await createAccount(tx, { ...act, username, subjectId: personId }));
    granted(await choosePassword(tx, { ...act, password, policy: defaultIdentityPolicy }));
  });
  const client = { address: '127.0.0.1', userAgent: 'bench' };
  const entry = granted(await signIn(identity, { tenantId, username, password, client, now }));
  if (!('cookie' in entry)) throw new Error('A second factor is asked for.');
  const today = calendarDateOf(now);
  const actor = await house.database.asTenant(tenantId, (tx) =>
    readActor(tx, { tenantId, accountId, personId, today }),
  );
  if (!actor) throw new Error('The person is not in the committee.');
  return { actor, cookie: `${sessionCookieName}=${entry.cookie}` };
}
