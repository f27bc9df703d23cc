import { forEachCommittee, type Work, type WorkingHouse } from '#kernel/acts';
import { everyMinutes } from '#platform/jobs';
import { raiseProposals } from './raise-proposals.ts';

const task = 'raise-proposals';

export const proposalWork = (house: WorkingHouse): Work => ({
  tasks: [
    forEachCommittee(house, {
      name: task,
      async run(tenantId) {
        await house.database.asTenant(tenantId, raiseProposals);
      },
    }),
  ],
  schedule: () => [{ task, schedule: everyMinutes(5) }],
});
