import { sql, type Transaction } from '#platform/database';

export interface Voice {
  readonly caseId: string;
  readonly kind: string;
  readonly raisedAt: Date;
  readonly day: string;
  readonly topic: string | null;
  readonly place: string | null;
  readonly title: string;
  readonly text: string;
  readonly digest: string;
}

export interface VoicesWanted {
  /** Both days count. */
  readonly from: string;
  readonly until: string;
  readonly caseIds?: readonly string[];
}

/** The oldest first. Whoever asks answers for who may read it: a voice knows no audience. */
export async function readVoices(tx: Transaction, { from, until, caseIds }: VoicesWanted): Promise<Voice[]> {
  const ofCases = caseIds ? sql`v.case_id = any(${[...caseIds]}::uuid[])` : sql`true`;
  const { rows } = await sql<Voice>`select v.case_id as "caseId", v.kind, v.raised_at as "raisedAt", v.day, v.topic,
      v.place, k.title, v.body as text, v.digest
    from voice v join "case" k on k.tenant_id = v.tenant_id and k.id = v.case_id
    where v.tenant_id = app.tenant_id() and v.day between ${from}::date and ${until}::date and ${ofCases}
    order by v.raised_at, v.case_id`.execute(tx);
  return rows;
}
