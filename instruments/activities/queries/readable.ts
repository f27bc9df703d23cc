// One activity as far as the asker may see it: what every question about it begins with.
import type { QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { type Gathering, type RollEntry, readGathering, rollEntryOf } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import type { Activity } from '../activity.ts';
import type { ActivityState } from '../contract.ts';
import { activityLifecycle } from '../lifecycle.ts';
import { readActivity } from '../storage/activity.ts';
import { seesActivity } from '../who-may.ts';

export interface Readable {
  readonly record: CaseRecord;
  readonly state: ActivityState;
  readonly gathering: Gathering;
  readonly activity: Activity;
  readonly own: RollEntry | null;
}

export async function readableActivity({ tx, actor }: QueryContext, id: string): Promise<Readable | null> {
  const record = await readCase(tx, id);
  if (record?.kind !== activityLifecycle.kind) return null;
  const [gathering, activity] = [await readGathering(tx, id), await readActivity(tx, id)];
  if (!gathering || !activity) return null;
  const own = await rollEntryOf(tx, id, actingPersonId(actor));
  const state = record.state as ActivityState;
  if (!seesActivity(actor, { held: gathering, state, own })) return null;
  return { record, state, gathering, activity, own };
}
