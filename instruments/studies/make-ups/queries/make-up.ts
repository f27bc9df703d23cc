// One make-up, for the absentee and the study secretary.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { clocksOfCase, clockView, explain } from '#kernel/deadlines';
import { type Refusal, refuse } from '#platform/errors';
import { type MakeUpView, makeUpView } from '../../contract/make-ups.ts';
import { saidAbilities } from '../../say.ts';
import { makeUpLifecycle } from '../lifecycle.ts';
import { materialsFor } from '../materials.ts';
import { makeUpRows, readMakeUp } from '../storage.ts';
import { makeUpCapacities, seesMakeUp } from '../subject.ts';
import { makeUpItemOf } from './make-ups.ts';

async function whyThisDay({ tx, calendar, now, translate }: QueryContext, id: string): Promise<string[]> {
  const running = (await clocksOfCase(tx, id)).find(({ stopped }) => stopped === null);
  return running ? explain(clockView(running, calendar, now).steps, translate) : [];
}

/** Four SQL queries. */
export const studyMakeUp = defineQuery({
  name: 'studies.make-up',
  parameters: z.object({ id: z.uuid() }),
  answer: makeUpView,
  async ask(context, { id }): Promise<MakeUpView | Refusal> {
    const { tx, actor, today } = context;
    const makeUp = await readMakeUp(tx, id);
    const [row] = makeUp && seesMakeUp(actor, makeUp.personId) ? await makeUpRows(tx, { id }) : [];
    if (!makeUp || !row) return refuse('not-found');
    const capacities = makeUpCapacities(actor, makeUp.personId);
    const meeting = { state: row.state, capacities, facts: { dueOn: makeUp.dueOn, today } };
    return {
      ...makeUpItemOf(row),
      ...{ note: makeUp.note, returnedReason: makeUp.returnedReason, decidedBy: makeUp.decidedBy },
      materials: await materialsFor(tx, makeUp.gatheringId),
      handedInAt: makeUp.handedInAt?.toISOString() ?? null,
      decidedAt: makeUp.decidedAt?.toISOString() ?? null,
      whyThisDay: await whyThisDay(context, id),
      abilities: saidAbilities(context, makeUpLifecycle, meeting),
    };
  },
});
