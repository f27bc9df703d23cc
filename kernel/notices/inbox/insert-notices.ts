import { type Expression, sql, type Transaction } from '#platform/database';
import type { NotifyRequest } from '../notify.ts';

export interface NewNotices extends Omit<NotifyRequest, 'recipients'> {
  isUrgent: boolean;
  digestKey: string;
  people: readonly { id: string; personId: string }[];
  job: Expression<unknown>;
}

/** Inserts and, if anyone is new, enqueues. */
export async function insertNotices(tx: Transaction, notices: NewNotices): Promise<number> {
  const { people, kind, caseId, eventId, params, actionKey, dueOn, isUrgent, digestKey, dedupeKey, now } = notices;
  const { rows } = await sql<{ told: number }>`
    with fresh as (
      insert into notice (tenant_id, id, person_id, kind, case_id, event_id, params, action_key, due_on,
                          is_urgent, digest_key, dedupe_key, created_at)
      select app.tenant_id(), recipient.id, recipient.person_id, ${kind}, ${caseId}::uuid, ${eventId}::uuid,
             ${JSON.stringify(params)}::jsonb, ${actionKey ?? null}::text, ${dueOn ?? null}::date,
             ${isUrgent}::boolean, ${digestKey}, ${dedupeKey}, ${now}::timestamptz
      from unnest(${people.map((person) => person.id)}::uuid[],
                  ${people.map((person) => person.personId)}::uuid[]) as recipient (id, person_id)
      on conflict (tenant_id, person_id, dedupe_key) do nothing
      returning 1
    )
    select told, ${notices.job} as job from (select count(*)::int as told from fresh) counted where told > 0
  `.execute(tx);
  return rows[0]?.told ?? 0;
}
