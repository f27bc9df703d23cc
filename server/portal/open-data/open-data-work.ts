// When the open data is made: soon after something was published or withdrawn, and at night wherever it was missed.
import * as z from 'zod';
import { forEachCommittee, type Work } from '#kernel/acts';
import type { CommitteeName } from '#kernel/people';
import { openDataTask } from '#kernel/publication';
import { sql } from '#platform/database';
import { defineTask } from '#platform/jobs';
import type { House } from '../../house.ts';
import { makeOpenData } from './make-open-data.ts';

async function makeFor(house: House, tenantId: string): Promise<void> {
  const { rows } = await house.database.asTenant(tenantId, (tx) =>
    sql<CommitteeName>`select id, code, name, short_name as "shortName" from tenant where id = app.tenant_id()`.execute(
      tx,
    ),
  );
  if (rows[0]) await makeOpenData(house, rows[0]);
}

const nightly = 'make-open-data-nightly';

export const openDataWork = (house: House): Work => ({
  tasks: [
    defineTask({
      name: openDataTask,
      payload: z.object({ tenantId: z.uuid() }),
      run: ({ tenantId }) => makeFor(house, tenantId),
    }),
    forEachCommittee(house, { name: nightly, run: (tenantId) => makeFor(house, tenantId) }),
  ],
  schedule: (dailyAt) => [{ task: nightly, schedule: dailyAt('04:10') }],
});
