// Everything that is chased or soon to be, as far as the reader sees it, by date.
import type { QueryContext } from '#kernel/acts';
import { addWorkingDays } from '#kernel/deadlines';
import { circumstancesOf, unitsSeenBy } from '../circumstances.ts';
import { byDate, type Matter, matterOf, raised } from '../matter.ts';
import { readMatters } from '../storage.ts';

type Asking = Pick<QueryContext, 'tx' | 'actor' | 'settings' | 'calendar' | 'today'>;

export async function openMatters(context: Asking): Promise<Matter[]> {
  const { tx, actor, calendar, today } = context;
  const unitIds = unitsSeenBy(actor);
  if (unitIds?.length === 0) return [];
  const circumstances = circumstancesOf(context);
  const dueBy = addWorkingDays(today, circumstances.rules.soonWorkingDays, calendar);
  const stored = await readMatters(tx, { actor, narrowing: { dueBy, silentSince: today }, unitIds });
  return raised(stored.map((one) => matterOf(one, circumstances))).sort(byDate);
}
