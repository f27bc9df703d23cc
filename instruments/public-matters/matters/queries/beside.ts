// What stands beside a matter: its point, those joined to it, what it became, photographs, who looked the sender up.
import { eventsOfCase } from '#kernel/audit';
import { sql, type Transaction } from '#platform/database';
import { masked } from '#platform/privacy';
import type { MatterView } from '../../contract/matters.ts';

export interface Beside extends Pick<MatterView, 'point' | 'recorder' | 'main' | 'joined' | 'grown' | 'photos'> {}

/** One SQL query. */
export async function besideMatter(tx: Transaction, caseId: string): Promise<Beside> {
  const { rows } = await sql<Beside>`select p.title as point, coalesce(r.name, '') as recorder,
      (select jsonb_build_object('id', k.id, 'title', k.title) from "case" k
        where k.tenant_id = m.tenant_id and k.id = m.main_id) as main,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'text', o.text)
          order by o.received_at, k.id) from public_matter o join "case" k on k.tenant_id = o.tenant_id and k.id = o.case_id
        where o.tenant_id = m.tenant_id and o.main_id = m.case_id), '[]') as joined,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'title', k.title, 'number', k.number)
          order by l.created_at, k.id) from case_link l
          join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
        where l.tenant_id = m.tenant_id and l.to_case_id = m.case_id and l.kind = 'grown-from'), '[]') as grown,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name) order by f.uploaded_at, f.id)
        from file f where f.tenant_id = m.tenant_id and f.case_id = m.case_id), '[]') as photos
    from public_matter m join "case" p on p.tenant_id = m.tenant_id and p.id = m.point_id
      left join person r on r.tenant_id = m.tenant_id and r.id = m.recorder_id
    where m.tenant_id = app.tenant_id() and m.case_id = ${caseId}`.execute(tx);
  return rows[0]!;
}

export const withoutDetails = ({ joined, ...beside }: Beside): Beside => ({
  ...beside,
  joined: joined.map((one) => ({ ...one, text: masked(one.text) })),
});

interface Happened {
  readonly timeline: MatterView['timeline'];
  readonly lookUps: MatterView['lookUps'];
}

export async function happenedOn(tx: Transaction, caseId: string): Promise<Happened> {
  const events = await eventsOfCase(tx, caseId);
  const lookUps = events.filter(({ name }) => name === 'public-matter.sender-looked-up');
  return {
    timeline: events.map(({ at, name, actorName }) => ({ at, name, actor: actorName })),
    lookUps: lookUps.map(({ at, actorName, payload }) => ({
      ...{ at, by: actorName, reason: String((payload as { reason?: unknown }).reason ?? '') },
    })),
  };
}
