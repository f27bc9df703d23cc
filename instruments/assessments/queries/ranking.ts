// The ranked list exists only while an administrator's reason stands, and only for named staff.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { namedStaff, ranking, rankingKeepers, rankingSwitches as switchesView } from '../contract.ts';
import { rankingSetting, rankingSwitches } from '../ranking.ts';
import { readYear } from '../storage.ts';
import { countedYear } from '../year-list.ts';

export const rankingQuery = defineQuery({
  name: 'assessments.ranking',
  parameters: z.object({ id: z.uuid() }),
  answer: ranking,
  who: namedStaff,
  async ask({ tx, settings }, { id }) {
    const [notice] = await rankingSwitches(tx);
    if (!settings.get(rankingSetting) || !notice) return refuse('ranking-is-off');
    const year = await readYear(tx, id);
    if (!year) return refuse('not-found');
    const { members, sheets } = await countedYear(tx, year);
    const rows = members.flatMap(({ personId, name }, index) => {
      const sheet = sheets[index];
      return sheet?.isAssessed ? [{ personId, name, points: sheet.total / 100, grade: sheet.grade?.name ?? null }] : [];
    });
    return { notice, members: rows.sort((one, other) => other.points - one.points) };
  },
});

export const rankingSwitchesQuery = defineQuery({
  name: 'ranking.switches',
  parameters: z.object({}),
  answer: switchesView,
  who: rankingKeepers,
  async ask({ tx, settings }) {
    return { isEnabled: settings.get(rankingSetting), switches: await rankingSwitches(tx) };
  },
});
