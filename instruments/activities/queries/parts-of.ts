// What hangs on one activity, in one statement: host, whole, parts, papers with their versions, guests.
import { sql, type Transaction } from '#platform/database';
import type { ActivityView } from '../contract.ts';

interface Row {
  host_name: string;
  parent: ActivityView['parent'];
  parts: ActivityView['parts'];
  papers: {
    id: string;
    title: string;
    versions: (ActivityView['papers'][number]['versions'][number] & { readers: number })[];
  }[];
  guests: ActivityView['guests'];
}

const iso = (moment: string): string => new Date(moment).toISOString();

export async function partsOf(
  tx: Transaction,
  { caseId, personId, isOrganiser }: { caseId: string; personId: string | null; isOrganiser: boolean },
): Promise<Pick<ActivityView, 'hostName' | 'parent' | 'parts' | 'papers' | 'guests'>> {
  const { rows } = await sql<Row>`select coalesce(b.name, '') as host_name,
      (select jsonb_build_object('id', k.id, 'title', k.title) from "case" k
        where k.tenant_id = g.tenant_id and k.id = g.part_of) as parent,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'state', k.state, 'kind', part.kind,
          'startsAt', part.starts_at) order by part.starts_at, k.id)
        from gathering part join "case" k on k.tenant_id = part.tenant_id and k.id = part.case_id
        where part.tenant_id = g.tenant_id and part.part_of = g.case_id and (${isOrganiser} or exists (select from roll_entry r
          where r.tenant_id = g.tenant_id and r.case_id = part.case_id and r.person_id = ${personId}::uuid
            and r.noticed_at is not null))), '[]') as parts,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'versions',
          (select jsonb_agg(jsonb_build_object('version', v.version, 'fileId', v.file_id, 'fileName', f.name, 'note', v.note,
              'addedAt', v.added_at, 'readers', (select count(*) from paper_reading r where r.tenant_id = v.tenant_id
                and r.paper_id = v.paper_id and r.version = v.version),
              'isRead', exists (select from paper_reading r where r.tenant_id = v.tenant_id and r.paper_id = v.paper_id
                and r.version = v.version and r.person_id = ${personId}::uuid)) order by v.version desc)
            from paper_version v join file f on f.tenant_id = v.tenant_id and f.id = v.file_id
            where v.tenant_id = p.tenant_id and v.paper_id = p.id)) order by p.added_at, p.id)
        from activity_paper p where p.tenant_id = g.tenant_id and p.case_id = g.case_id), '[]') as papers,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'organisation', i.organisation,
          'capacity', i.capacity, 'hasContact', i.contact_sealed is not null) order by i.invited_at, i.id)
        from activity_guest i where i.tenant_id = g.tenant_id and i.case_id = g.case_id), '[]') as guests
    from gathering g left join body b on b.tenant_id = g.tenant_id and b.id = g.host_body_id
    where g.tenant_id = app.tenant_id() and g.case_id = ${caseId}::uuid`.execute(tx);
  const row = rows[0] ?? { host_name: '', parent: null, parts: [], papers: [], guests: [] };
  return {
    ...{ hostName: row.host_name, parent: row.parent },
    parts: row.parts.map((part) => ({ ...part, startsAt: iso(part.startsAt) })),
    papers: row.papers.map(({ versions, ...paper }) => ({
      ...paper,
      versions: (versions ?? []).map((version) => ({
        ...{ ...version, addedAt: iso(version.addedAt) },
        readers: isOrganiser ? version.readers : null,
      })),
    })),
    guests: row.guests.map((guest) => ({ ...guest, hasContact: isOrganiser && guest.hasContact })),
  };
}
