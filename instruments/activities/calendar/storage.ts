import { sql, type Transaction, tables } from '#platform/database';
import type { ActivityTables } from '../tables.ts';
import type { CalendarEntry } from './ics.ts';

export interface Feed {
  readonly personId: string;
  readonly verifierDigest: Buffer;
  readonly tokenSealed: string;
  readonly madeAt: Date;
}

export async function saveFeed(tx: Transaction, feed: Feed & { readonly selector: string }): Promise<void> {
  const { personId, selector, verifierDigest, tokenSealed, madeAt } = feed;
  await sql`insert into calendar_feed (tenant_id, person_id, selector, verifier_digest, token_sealed, made_at)
    values (app.tenant_id(), ${personId}::uuid, ${selector}, ${verifierDigest}, ${tokenSealed}, ${madeAt})
    on conflict (tenant_id, person_id) do update set selector = excluded.selector,
      verifier_digest = excluded.verifier_digest, token_sealed = excluded.token_sealed, made_at = excluded.made_at`.execute(
    tx,
  );
}

const feeds = (tx: Transaction) => tables<ActivityTables>(tx).selectFrom('calendar_feed').selectAll();

const feedOf = (row: ActivityTables['calendar_feed'] | undefined): Feed | null =>
  row
    ? {
        ...{ personId: row.person_id, verifierDigest: row.verifier_digest },
        ...{ tokenSealed: row.token_sealed, madeAt: row.made_at },
      }
    : null;

export const feedOfPerson = async (tx: Transaction, personId: string): Promise<Feed | null> =>
  feedOf(await feeds(tx).where('person_id', '=', personId).executeTakeFirst());

export const feedBySelector = async (tx: Transaction, selector: string): Promise<Feed | null> =>
  feedOf(await feeds(tx).where('selector', '=', selector).executeTakeFirst());

export async function deleteFeed(tx: Transaction, personId: string): Promise<boolean> {
  const gone = await tables<ActivityTables>(tx)
    .deleteFrom('calendar_feed')
    .where('person_id', '=', personId)
    .returning('person_id')
    .execute();
  return gone.length === 1;
}

/** What one person is called to, from half a year ago on; one activity when it is named. */
export async function entriesOf(
  tx: Transaction,
  wanted: { personId: string; caseId: string | null; now: Date },
): Promise<CalendarEntry[]> {
  const { personId, caseId, now } = wanted;
  const { rows } = await sql<CalendarEntry>`select k.id, k.title, g.starts_at as "startsAt", g.ends_at as "endsAt",
      coalesce(nullif(g.place, ''), g.online_address) as place, k.version, k.updated_at as "updatedAt",
      (k.state = 'cancelled' or r.reply = 'leave-granted') as "isCancelled"
    from roll_entry r join gathering g on g.tenant_id = r.tenant_id and g.case_id = r.case_id
      join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
    where r.tenant_id = app.tenant_id() and r.person_id = ${personId}::uuid and r.noticed_at is not null
      and k.state <> 'draft' and g.ends_at > ${now}::timestamptz - interval '180 days'
      and (${caseId}::uuid is null or k.id = ${caseId}::uuid)
    order by g.starts_at, k.id limit 500`.execute(tx);
  return rows;
}
