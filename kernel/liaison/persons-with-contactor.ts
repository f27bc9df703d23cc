import { sql, type Transaction } from '#platform/database';

/** For each member who had a contactor on that day, who that was; one query. `until_on` is the last day that counts. */
export async function personsWithContactor(tx: Transaction, onDay: string): Promise<Map<string, readonly string[]>> {
  const { rows } = await sql<{ id: string; contactors: string[] }>`select contactee_id as id,
      array_agg(contactor_id order by from_on, contactor_id) as contactors
    from liaison_pair where tenant_id = app.tenant_id() and contactee_id is not null
      and from_on <= ${onDay}::date and (until_on is null or until_on >= ${onDay}::date)
    group by contactee_id`.execute(tx);
  return new Map(rows.map(({ id, contactors }) => [id, contactors]));
}
