// Away from requests: new voices are placed every few minutes, all are put together again at night.
import { forEachCommittee, type Work, type WorkingHouse } from '#kernel/acts';
import { everyMinutes } from '#platform/jobs';
import { placeVoices } from './place-voices.ts';
import { placeVoicesTask } from './task.ts';

export const barometerWork = (house: WorkingHouse): Work => ({
  tasks: [
    forEachCommittee(house, {
      name: placeVoicesTask,
      run: (tenantId, now) => placeVoices(house, { tenantId, now, anew: false }),
    }),
    forEachCommittee(house, {
      name: 'group-voices-anew',
      run: (tenantId, now) => placeVoices(house, { tenantId, now, anew: true }),
    }),
  ],
  schedule: (dailyAt) => [
    { task: placeVoicesTask, schedule: everyMinutes(10) },
    { task: 'group-voices-anew', schedule: dailyAt('02:40') },
  ],
});
