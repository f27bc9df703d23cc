// Who of those called has opened which version of which paper, and when: for the organiser alone.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql, type Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type PaperReaders, paperReaders } from '../contract.ts';
import { mayOrganise } from '../who-may.ts';
import { readableActivity } from './readable.ts';

interface Row extends Omit<PaperReaders['papers'][number], 'people'> {
  people: { name: string; sector: string; openings: { version: number; openedAt: string }[] }[];
}

async function papersOf(tx: Transaction, caseId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`select p.id, p.title,
      coalesce((select max(v.version) from paper_version v where v.tenant_id = p.tenant_id and v.paper_id = p.id), 1) as latest,
      coalesce((select jsonb_agg(jsonb_build_object('name', o.name, 'sector', coalesce(s.name, ''), 'openings',
          coalesce((select jsonb_agg(jsonb_build_object('version', d.version, 'openedAt', d.opened_at) order by d.version desc)
            from paper_reading d where d.tenant_id = p.tenant_id and d.paper_id = p.id and d.person_id = r.person_id), '[]'))
          order by coalesce(s.position, 10000), s.name, o.pinyin, o.name, o.id)
        from roll_entry r join person o on o.tenant_id = r.tenant_id and o.id = r.person_id
          left join body s on s.tenant_id = r.tenant_id and s.id = r.sector_id
        where r.tenant_id = p.tenant_id and r.case_id = p.case_id and r.noticed_at is not null), '[]') as people
    from activity_paper p where p.tenant_id = app.tenant_id() and p.case_id = ${caseId}::uuid
    order by p.added_at, p.id`.execute(tx);
  return rows;
}

export const paperReadersQuery = defineQuery({
  name: 'activities.paper-readers',
  parameters: z.object({ id: z.uuid() }),
  answer: paperReaders,
  async ask(context, { id }): Promise<PaperReaders | Refusal> {
    const read = await readableActivity(context, id);
    if (!read || !mayOrganise(context.actor, read.gathering)) return refuse('not-found');
    const papers = await papersOf(context.tx, id);
    const at = (moment: string) => new Date(moment).toISOString();
    return {
      ...{ id, title: read.record.title },
      papers: papers.map((paper) => ({
        ...paper,
        people: paper.people.map((person) => ({
          ...person,
          openings: person.openings.map(({ version, openedAt }) => ({ version, openedAt: at(openedAt) })),
        })),
      })),
    };
  },
});
