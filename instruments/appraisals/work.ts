// Each morning: windows and ballots whose day is over are closed, and who has sheets left is reminded three days before.
import { forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { sql } from '#platform/database';
import { remindOfSheets } from './two-way/remind-of-sheets.ts';

interface Ended {
  readonly id: string;
  readonly act: 'appraisals.close-window' | 'appraisals.end-ballot';
}

async function closeWhatIsOver(house: WorkingHouse, tenantId: string, now: Date): Promise<void> {
  const today = calendarDateOf(now);
  const { rows } = await house.database.asTenant(tenantId, (tx) =>
    sql<Ended>`select t.case_id as id, 'appraisals.close-window' as act from two_way_appraisal t
        join "case" c on c.tenant_id = t.tenant_id and c.id = t.case_id
        where c.state = 'open' and t.closes_on < ${today}::date
      union all select d.case_id, 'appraisals.end-ballot' from democratic_appraisal d
        join "case" c on c.tenant_id = d.tenant_id and c.id = d.case_id
        where c.state = 'ballot-open' and d.ballot_closes_on < ${today}::date`.execute(tx),
  );
  for (const { id, act } of rows) {
    const envelope = { id, version: 'latest' as const, input: {} };
    // A refusal means that the last sheet came in meanwhile; there is nothing left to close.
    await perform(house, { act: house.acts.get(act)!, actor: systemActor(tenantId), envelope, now });
  }
}

const reminderDaysBefore = 3;

export const work = (house: WorkingHouse): Work => ({
  tasks: [
    forEachCommittee(house, {
      name: 'close-appraisals',
      run: (tenantId, now) => closeWhatIsOver(house, tenantId, now),
    }),
    forEachCommittee(house, {
      name: 'remind-of-appraisals',
      run: (tenantId, now) =>
        house.database.asTenant(tenantId, (tx) =>
          remindOfSheets(tx, { closesOn: addDays(calendarDateOf(now), reminderDaysBefore), now }),
        ),
    }),
  ],
  schedule: (dailyAt) => [
    { task: 'close-appraisals', schedule: dailyAt('00:40') },
    { task: 'remind-of-appraisals', schedule: dailyAt('08:10') },
  ],
});
