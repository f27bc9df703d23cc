// The activity a screen of signing in is about, for those who organise it.
import type { QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { type Gathering, readGathering } from '#kernel/gatherings';
import { type Refusal, refuse } from '#platform/errors';
import { activityLifecycle } from '../../lifecycle.ts';
import { mayOrganise } from '../../who-may.ts';
import { readSignInRules } from '../storage.ts';
import { type Opening, openingOf } from '../window-of.ts';

export interface HeldActivity {
  readonly record: CaseRecord;
  readonly gathering: Gathering;
  readonly opening: Opening;
}

export async function heldActivity({ tx, actor, settings }: QueryContext, id: string): Promise<HeldActivity | Refusal> {
  const record = await readCase(tx, id);
  const gathering = record?.kind === activityLifecycle.kind ? await readGathering(tx, id) : null;
  if (!record || !gathering || !mayOrganise(actor, gathering)) return refuse('not-found');
  const opening = openingOf(gathering, await readSignInRules(tx, id), settings);
  return { record, gathering, opening };
}
