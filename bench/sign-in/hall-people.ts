// The people of the hall: members of thirty sectors and three officers, with sessions written straight into the tables:
// six hundred passwords would take longer to weigh than the evening itself.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';
import { sessionCookieName } from '#platform/identity';
import { insertRows, type Row } from '../../server/demo/rows.ts';
import type { BenchCommittee } from '../act/committee.ts';
import { benchNow } from '../act/house-for-bench.ts';
import { starts_on } from '../act/register-rows.ts';

export interface Entered {
  readonly personId: string;
  readonly cookie: string;
}

const sectorCount = 30;
const oneDay = 86_400_000;

function sessionRows(tenant_id: string, personIds: readonly string[]) {
  const accounts: Row[] = [];
  const sessions: Row[] = [];
  const entered = personIds.map((personId): Entered => {
    const account_id = v7();
    const secret = randomBytes(32).toString('base64url');
    const username = `hall-${account_id.slice(-12)}`;
    const moments = { password_changed_at: benchNow, created_at: benchNow };
    accounts.push({ tenant_id, id: account_id, username, subject_id: personId, ...moments });
    sessions.push({
      ...{ tenant_id, id: v7(), account_id, token_hash: createHash('sha256').update(secret).digest() },
      ...{ created_at: benchNow, last_seen_at: benchNow, expires_at: new Date(benchNow.getTime() + oneDay) },
      ...{ idle_minutes: 240, must_set_up_second_factor: false, device: 'bench', address: '127.0.0.1' },
    });
    return { personId, cookie: `${sessionCookieName}=${tenant_id}.${secret}` };
  });
  return { accounts, sessions, entered };
}

export async function letIn(owner: pg.ClientConfig, { tenantId, people }: BenchCommittee) {
  const own = { tenant_id: tenantId };
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', '${tenantId}', false)`);
  const sectors = Array.from({ length: sectorCount }, (_, index) => ({
    ...{ ...own, id: v7(), kind: 'sector', name: `界别${index + 1}`, position: index },
  }));
  await insertRows(client, 'body', sectors);
  await client.query(
    `update seat set sector_id = b.id from body b, (select id, row_number() over (order by id) % $1 as place from seat) s
      where s.id = seat.id and b.kind = 'sector' and b.position = s.place`,
    [sectorCount],
  );
  const officers = people.get('proposal-officer')!.slice(0, 3);
  const role = 'member-affairs-officer';
  await insertRows(
    client,
    'role_holding',
    officers.map((person_id) => ({ ...own, id: v7(), person_id, role, starts_on })),
  );
  const members = people.get('member')!;
  const { accounts, sessions, entered } = sessionRows(tenantId, [...members, ...officers]);
  await insertRows(client, 'account', accounts);
  await insertRows(client, 'sign_in_session', sessions);
  await client.end();
  return { members: entered.slice(0, members.length), officers: entered.slice(members.length) };
}
