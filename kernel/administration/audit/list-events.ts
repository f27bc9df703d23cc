// The event register for the audit administrator: who did what when, newest first. Titles of cases are left out.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { type AuditEvent, auditEvents, auditParameters } from '../contract.ts';
import { beginning, cursorOf, valuesIn } from '../cursor.ts';

interface EventRow {
  id: string;
  at: Date;
  moment: string;
  name: string;
  actor_name: string;
  represented: string | null;
  case_id: string;
  number: string | null;
  sequence: number;
  payload: Record<string, unknown> | null;
  hash: string;
}

const zone = '+08:00';
const longest = 200;

const factsOf = (payload: EventRow['payload']): AuditEvent['facts'] =>
  Object.entries(payload ?? {}).map(([key, value]) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return { key, value: text.length > longest ? `${text.slice(0, longest)}…` : text };
  });

/** The event's words; texts that ask for more than the record holds fall back to its name. */
function said({ translate }: QueryContext, { name, payload }: EventRow): string {
  try {
    const params = Object.entries(payload ?? {}).filter(([, value]) => typeof value !== 'object' || value === null);
    return translate(`events.${name}`, Object.fromEntries(params) as Record<string, string>);
  } catch {
    return name;
  }
}

const viewOf = (context: QueryContext, row: EventRow): AuditEvent => ({
  ...{ id: row.id, at: row.at.toISOString(), name: row.name, actor: row.actor_name },
  ...{ onBehalfOf: row.represented, caseId: row.case_id, number: row.number, sequence: row.sequence },
  ...{ said: said(context, row), facts: factsOf(row.payload), hash: row.hash },
});

/** Events of sealed kinds stay in their chains, where they are verified; the register says nothing of them. */
export const listEvents = (sealedKinds: readonly string[]) =>
  defineQuery({
    name: 'audit.events',
    parameters: auditParameters,
    answer: auditEvents,
    who: ['audit-administrator'],
    async ask(context, { from, until, personId, name, cursor, limit }) {
      const conditions = sql`where not exists (select from "case" sealed where sealed.tenant_id = event.tenant_id
        and sealed.id = event.case_id and sealed.kind = any(${[...sealedKinds]}::text[]))
      ${from ? sql`and event.at >= ${`${from}T00:00:00${zone}`}::timestamptz` : sql``}
      ${until ? sql`and event.at < ${`${until}T00:00:00${zone}`}::timestamptz + interval '1 day'` : sql``}
      ${personId ? sql`and event.actor_person_id = ${personId}` : sql``}
      ${name ? sql`and event.name like ${beginning(name)}` : sql``}`;
      const last = valuesIn(cursor, 2);
      const before = last ? sql`and (event.at, event.id) < (${last[0]}::timestamptz, ${last[1]}::uuid)` : sql``;
      const { rows } = await sql<EventRow>`select event.id, event.at, event.at::text as moment, event.name, actor_name,
        person.name as represented, case_id, "case".number, sequence, payload, hash
      from event left join person on person.tenant_id = event.tenant_id and person.id = event.on_behalf_of
      left join "case" on "case".tenant_id = event.tenant_id and "case".id = event.case_id
      ${conditions} ${before} order by event.at desc, event.id desc limit ${limit + 1}`.execute(context.tx);
      const counted = await sql<{
        total: number;
      }>`select count(*)::int as total from event ${conditions}`.execute(context.tx);
      const shown = rows.slice(0, limit);
      const end = shown.at(-1);
      return {
        items: shown.map((row) => viewOf(context, row)),
        total: counted.rows[0]?.total ?? 0,
        nextCursor: rows.length > limit && end ? cursorOf(end.moment, end.id) : null,
      };
    },
  });
