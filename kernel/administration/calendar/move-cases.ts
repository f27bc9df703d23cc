// What follows from clocks that moved: the lists' due dates, and the people who wait for or work towards a date.
import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import type { CaseTables } from '#kernel/cases';
import type { MovedClock } from '#kernel/deadlines';
import { notify } from '#kernel/notices';
import { sql, tables } from '#platform/database';

const batchSize = 500;

/** A case shows the earliest date of its running clocks. */
export async function moveCaseDates({ tx }: ActContext, caseIds: readonly string[]): Promise<void> {
  await sql`update "case" set due_on = (select min(due_on) from clock
      where clock.tenant_id = "case".tenant_id and clock.case_id = "case".id and clock.state = 'running')
    where id = any(${[...caseIds]}::uuid[])`.execute(tx);
}

interface Concerned {
  case_id: string;
  person_id: string;
}

/** The units' desks for a clock of theirs, and the proposers of the case. */
async function concernedBy({ tx, today }: ActContext, caseIds: readonly string[]): Promise<Concerned[]> {
  const { rows } = await sql<Concerned>`
    select party.case_id, holding.person_id
      from case_party party
      join role_holding holding on holding.tenant_id = party.tenant_id and holding.unit_id = party.party_id
        and holding.role in ('unit-contact', 'unit-drafter') and holding.starts_on <= ${today}::date
        and (holding.ends_on is null or holding.ends_on >= ${today}::date)
      where party.party_kind = 'unit' and party.case_id = any(${[...caseIds]}::uuid[])
    union
    select case_id, party_id from case_party
      where party_kind = 'person' and relation = 'proposer' and case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
  return rows;
}

async function titlesOf({ tx }: ActContext, caseIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select(['id', 'title'])
    .where('id', 'in', [...caseIds])
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** One notice per case: the earliest of its dates that moved. */
export async function tellOfMovedDates(context: ActContext, moved: readonly MovedClock[]): Promise<number> {
  const first = new Map<string, MovedClock>();
  for (const one of moved) {
    const known = first.get(one.clock.caseId);
    if (!known || one.to < known.to) first.set(one.clock.caseId, one);
  }
  let told = 0;
  const caseIds = [...first.keys()];
  for (let from = 0; from < caseIds.length; from += batchSize) {
    const batch = caseIds.slice(from, from + batchSize);
    const titles = await titlesOf(context, batch);
    const concerned = Map.groupBy(await concernedBy(context, batch), ({ case_id }) => case_id);
    for (const caseId of batch) {
      const persons = (concerned.get(caseId) ?? []).map(({ person_id }) => person_id);
      const { from: before, to } = first.get(caseId)!;
      told += await notify(context.tx, {
        recipients: persons.filter((person) => person !== context.actor.personId),
        kind: 'date-moved',
        caseId,
        eventId: null,
        params: { title: titles.get(caseId) ?? '', from: before, to },
        dueOn: to,
        dedupeKey: `date-moved:${v7({ msecs: context.now.getTime() })}`,
        now: context.now,
      });
    }
  }
  return told;
}
