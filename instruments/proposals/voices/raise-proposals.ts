// What proposals raise is told to kernel/voices away from requests, so that sending in costs nothing more; what was there
// before, or came by import, is told the same way.
import { raiseVoices } from '#kernel/voices';
import { sql, type Transaction } from '#platform/database';

const mostAtOnce = 500;
/** Taken back, or gone on as an information report that raises it itself. */
const silent = ['withdrawn', 'discarded', 'converted'];
const unsent = ['draft', 'cosigning', ...silent];

interface Row {
  caseId: string;
  at: Date;
  title: string;
  situation: string;
  topic: string | null;
}

async function untold(tx: Transaction): Promise<Row[]> {
  const { rows } = await sql<Row>`select p.case_id as "caseId", p.submitted_at as at, k.title, p.situation,
      c.name as topic
    from proposal p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
      left join proposal_category c on c.tenant_id = k.tenant_id and c.id = k.category_id
      left join voice v on v.tenant_id = p.tenant_id and v.case_id = p.case_id
    where p.tenant_id = app.tenant_id() and p.submitted_at is not null and not k.state = any(${unsent}::text[])
      and (v.case_id is null or v.raised_at < date_trunc('milliseconds', p.submitted_at))
    order by p.submitted_at, p.case_id limit ${mostAtOnce}`.execute(tx);
  return rows;
}

/** Tells what is untold and takes back what went; done twice, it does nothing more. Answers how many were told. */
export async function raiseProposals(tx: Transaction): Promise<number> {
  await sql`delete from voice using "case" k where voice.tenant_id = app.tenant_id() and voice.kind = 'proposal'
    and k.tenant_id = voice.tenant_id and k.id = voice.case_id and k.state = any(${silent}::text[])`.execute(tx);
  const rows = await untold(tx);
  await raiseVoices(
    tx,
    rows.map(({ caseId, at, title, situation, topic }) => ({
      ...{ caseId, at, topic, kind: 'proposal', text: situation || title },
    })),
  );
  return rows.length;
}
