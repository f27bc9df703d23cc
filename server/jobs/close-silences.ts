// When the feedback time is over, an undertaking is settled; who said nothing stays marked as silent.
import { perform } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { sql } from '#platform/database';
import type { House } from '../house.ts';

export async function closeSilences(house: House, tenantId: string, now: Date): Promise<void> {
  const today = calendarDateOf(now);
  const { rows } = await house.database.asTenant(tenantId, (tx) =>
    sql<{ id: string }>`select undertaking.id from clock
      join undertaking on undertaking.tenant_id = clock.tenant_id and undertaking.id = clock.subject_id
      where clock.state = 'running' and clock.due_on < ${today} and clock.kind = 'feedback'
        and undertaking.state = 'delivered'`.execute(tx),
  );
  const act = house.acts.get('undertakings.close-silence')!;
  for (const { id } of rows) {
    // A refusal means that somebody rated meanwhile; there is nothing left to close.
    await perform(house, {
      act,
      actor: systemActor(tenantId),
      envelope: { id, version: 'latest', input: {} },
      now,
    });
  }
}
