// Makes snapshots public, or takes them back; called inside acts alone, which leave the event.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import { enqueue } from '#platform/jobs';
import { searchTokens } from '#platform/text';
import type { Release } from './published-item.ts';

/** A tsvector holds no position beyond 16,383; a page's first 12,000 characters are looked through. */
const searchedCharacters = 12_000;

export const openDataTask = 'make-open-data';
/** Several releases in a row make the open data anew once. */
const gatherMilliseconds = 20_000;

const makeOpenData = (tx: Transaction, at: Date): Promise<void> =>
  enqueue(tx, {
    ...{ task: openDataTask, payload: {}, jobKey: openDataTask, keepsFirstTime: true },
    runAt: new Date(at.getTime() + gatherMilliseconds),
  });

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');

const rowOf = (release: Release) => ({
  id: v7(),
  kind: release.kind,
  case_id: release.caseId,
  address: release.address,
  standing: release.standing,
  title: release.title,
  body: release.body,
  session: release.session,
  category: release.category,
  units: release.units,
  commitments_kept: release.commitmentsKept,
  commitments_open: release.commitmentsOpen,
  next_due_on: release.nextDueOn,
  tokens: searchTokens(release.searchText.slice(0, searchedCharacters).replaceAll('\0', ' ').toWellFormed()),
  body_hash: hashOf({ title: release.title, body: release.body }),
});

/** A second release of the same case replaces the first under the same address; a list entry never replaces a text. */
export async function publishItems(tx: Transaction, releases: readonly Release[], at: Date): Promise<void> {
  if (releases.length === 0) return;
  const rows = releases.map(rowOf);
  const given = JSON.stringify(rows);
  // Apart from the texts: joined with them, a thousand would be read a thousand times.
  const hashes = JSON.stringify(rows.map(({ kind, case_id, body_hash }) => ({ kind, case_id, body_hash })));
  await sql`with given as (
      select * from jsonb_to_recordset(${given}::jsonb) as row (id uuid, kind text, case_id uuid, address text,
        standing text, title text, body jsonb, session text, category text, units text[], commitments_kept int,
        commitments_open int, next_due_on date, tokens text)
    ), released as (
      insert into published_item as item (tenant_id, id, kind, case_id, address, standing, version, title, body, session,
        category, units, commitments_kept, commitments_open, next_due_on, tokens, published_at, changed_at)
      select app.tenant_id(), id, kind, case_id, address, standing, 1, title, body, session, category, units,
        commitments_kept, commitments_open, next_due_on,
        array_to_tsvector(array['@' || app.tenant_id()]) || to_tsvector('simple', tokens), ${at}, ${at}
      from given
      on conflict (tenant_id, kind, case_id) do update set standing = excluded.standing, version = item.version + 1,
        title = excluded.title, body = excluded.body, session = excluded.session, category = excluded.category,
        units = excluded.units, commitments_kept = excluded.commitments_kept,
        commitments_open = excluded.commitments_open, next_due_on = excluded.next_due_on, tokens = excluded.tokens,
        changed_at = ${at}, withdrawn_at = null
      where not (excluded.standing = 'listed' and item.standing = 'full')
      returning item.id, item.case_id, item.kind, item.version, item.standing
    )
    insert into published_item_history (tenant_id, item_id, version, standing, body_hash, at)
    select app.tenant_id(), released.id, released.version, released.standing, hashed.body_hash, ${at}
    from released join jsonb_to_recordset(${hashes}::jsonb) as hashed (kind text, case_id uuid, body_hash text)
      on hashed.kind = released.kind and hashed.case_id = released.case_id`.execute(tx);
  await makeOpenData(tx, at);
}

/** Title and text are gone at once; the address keeps the day. Answers whether there was something to take back. */
export async function withdrawItem(
  tx: Transaction,
  { kind, caseId }: { kind: string; caseId: string },
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ item_id: string }>`with withdrawn as (
      update published_item set standing = 'withdrawn', version = version + 1, title = '', body = '{}', session = null,
        category = null, units = '{}', commitments_kept = 0, commitments_open = 0, next_due_on = null, tokens = '',
        changed_at = ${at}, withdrawn_at = ${at}
      where tenant_id = app.tenant_id() and kind = ${kind} and case_id = ${caseId} and standing <> 'withdrawn'
      returning id, version
    )
    insert into published_item_history (tenant_id, item_id, version, standing, body_hash, at)
    select app.tenant_id(), id, version, 'withdrawn', '', ${at} from withdrawn returning item_id`.execute(tx);
  if (rows.length === 0) return false;
  await makeOpenData(tx, at);
  return true;
}
