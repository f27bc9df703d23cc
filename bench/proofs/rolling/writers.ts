// Members who write one draft after another and read it back, all the time, and keep what was acknowledged.
import { randomUUID } from 'node:crypto';
import { choosePassword, createAccount, defaultIdentityPolicy } from '#platform/identity';
import type { BenchCommittee } from '../../act/committee.ts';
import type { BenchHouse } from '../../act/house-for-bench.ts';
import { life } from '../../act/life.ts';
import { granted } from '../../act/signed-in.ts';

const password = 'Lotus-Pond-2026';
const draft = life[0]!;

export interface Writing {
  readonly acknowledged: string[];
  readonly failures: string[];
  readonly milliseconds: number[];
  requests: number;
}

export async function openAccounts({ house, identity }: BenchHouse, committee: BenchCommittee, count: number) {
  const now = new Date();
  const names: string[] = [];
  for (const [index, subjectId] of committee.people.get('member')!.slice(0, count).entries()) {
    const [accountId, username] = [randomUUID(), `writer-${index}`];
    const act = { tenantId: committee.tenantId, accountId, byAccountId: null, record: identity.record, now };
    await house.database.asTenant(committee.tenantId, async (tx) => {
      granted(await createAccount(tx, { ...act, username, subjectId }));
      granted(await choosePassword(tx, { ...act, password, policy: defaultIdentityPolicy }));
    });
    names.push(username);
  }
  return names;
}

interface Desk {
  readonly address: string;
  readonly committee: BenchCommittee;
}

async function signIn({ address, committee }: Desk, username: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'tongxin' };
  const body = JSON.stringify({ tenantId: committee.tenantId, username, password });
  const answer = await fetch(`${address}/api/sign-in`, { method: 'POST', headers, body });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!answer.ok || !cookie) throw new Error(`${username} was not let in: ${await answer.text()}`);
  return cookie;
}

async function asked(writing: Writing, url: string, init: RequestInit): Promise<Record<string, unknown> | null> {
  const startedAt = performance.now();
  writing.requests += 1;
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
    const text = await answer.text();
    writing.milliseconds.push(performance.now() - startedAt);
    if (answer.ok) return JSON.parse(text);
    writing.failures.push(`${answer.status} ${text.slice(0, 200)}`);
  } catch (error) {
    writing.failures.push(String((error as Error).cause ?? error));
  }
  return null;
}

/** Until told to stop; nothing is ever sent a second time. */
export async function write(
  desk: Desk,
  username: string,
  { writing, isOver }: { writing: Writing; isOver: () => boolean },
) {
  const cookie = await signIn(desk, username);
  const headers = { cookie, 'content-type': 'application/json', 'x-requested-with': 'tongxin' };
  for (let number = 1; !isOver(); number += 1) {
    const one = { number, id: '', version: 0, undertakingId: '', recommendationIds: [] };
    const body = JSON.stringify({ input: draft.input(desk.committee, one) });
    const own = { ...headers, 'idempotency-key': randomUUID() };
    const drafted = await asked(writing, `${desk.address}/api/proposals/draft`, { method: 'POST', headers: own, body });
    if (typeof drafted?.caseId !== 'string') continue;
    writing.acknowledged.push(drafted.caseId);
    await asked(writing, `${desk.address}/api/proposals/case?id=${drafted.caseId}`, { headers });
  }
}
