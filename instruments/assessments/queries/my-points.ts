// A member's own years, and nobody else's; with the ranking's reason when somebody turned it on.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { type MyPoints, myPoints } from '../contract.ts';
import { rankingSetting, rankingSwitches } from '../ranking.ts';
import { sheetViewOf } from '../sheet-view.ts';
import { listYears } from '../storage.ts';

export const myPointsQuery = defineQuery({
  name: 'assessments.my-points',
  parameters: z.object({ year: z.coerce.number().int().min(1950).max(2200).optional() }),
  answer: myPoints,
  async ask({ tx, actor, settings }, { year: wanted }): Promise<MyPoints> {
    const { personId } = actor;
    const ranking = settings.get(rankingSetting) ? ((await rankingSwitches(tx))[0] ?? null) : null;
    if (!personId) return { years: [], shown: null, ranking };
    const years = await listYears(tx);
    const shown = wanted === undefined ? years[0] : years.find(({ year }) => year === wanted);
    return {
      years: years.map(({ year }) => year),
      shown: shown ? await sheetViewOf(tx, shown, { personId, mayReopen: false }) : null,
      ranking,
    };
  },
});
