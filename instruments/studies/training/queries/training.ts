// Training classes: who attended in full is read by the study secretary and member affairs; a member reads of themselves.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type GatheringMet, gatheringsMet, rollOf } from '#kernel/gatherings';
import { actingPersonId, generalCapacities, hasRole } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import {
  type TrainingItem,
  type TrainingList,
  type TrainingView,
  trainingList,
  trainingView,
} from '../../contract/training.ts';
import { gatheringLineOf } from '../../gathering-line.ts';
import { namedInOrder } from '../../people.ts';
import { saidAbilities } from '../../say.ts';
import { isInside, keepsStudy } from '../../who-sees.ts';
import { trainingLifecycle } from '../lifecycle.ts';
import { attendedInFull } from '../rules.ts';
import { type ClassRow, certificateRows, classRows } from '../storage.ts';
import { factsOfTraining } from '../subject.ts';

const itemOf = (row: ClassRow, sessions: readonly GatheringMet[]): TrainingItem => ({
  ...{ id: row.id, version: row.version, state: row.state, title: row.title, concludedOn: row.concludedOn },
  hours: sessions.reduce((sum, { hours }) => sum + hours, 0),
  sessionCount: sessions.length,
});

/** Two SQL queries. */
export const studyTrainings = defineQuery({
  name: 'studies.trainings',
  parameters: z.object({}),
  answer: trainingList,
  async ask({ tx, actor }): Promise<TrainingList> {
    if (!isInside(actor)) return { items: [] };
    const rows = await classRows(tx);
    const met = await gatheringsMet(tx, { ids: rows.flatMap(({ gatheringIds }) => gatheringIds) });
    const of = ({ gatheringIds }: ClassRow) => met.filter(({ id }) => gatheringIds.includes(id));
    return { items: rows.map((row) => itemOf(row, of(row))) };
  },
});

async function attended({ tx, actor }: QueryContext, sessions: readonly GatheringMet[]) {
  const closed = sessions.filter(({ isClosed }) => isClosed).map(({ id }) => id);
  const ids = attendedInFull(closed, await rollOf(tx, closed));
  const seesAll = keepsStudy(actor) || hasRole(actor, ['member-affairs-officer']);
  const own = actingPersonId(actor);
  const shown = await namedInOrder(tx, seesAll ? ids : ids.filter((id) => id === own));
  return { seesAll, own, shown: shown.map(({ personId, name }) => ({ personId, person: name })) };
}

/** Five SQL queries. */
export const studyTraining = defineQuery({
  name: 'studies.training',
  parameters: z.object({ id: z.uuid() }),
  answer: trainingView,
  async ask(context, { id }): Promise<TrainingView | Refusal> {
    const { tx, actor } = context;
    const [row] = isInside(actor) ? await classRows(tx, id) : [];
    if (!row) return refuse('not-found');
    const sessions = await gatheringsMet(tx, { ids: row.gatheringIds });
    const { seesAll, own, shown } = await attended(context, sessions);
    const certificates = await certificateRows(tx, { classId: id });
    const facts = factsOfTraining(sessions);
    return {
      ...itemOf(row, sessions),
      ...{ about: row.about, sessions: sessions.map(gatheringLineOf), attendedInFull: shown },
      certificates: certificates
        .filter(({ personId }) => seesAll || personId === own)
        .map(({ personId, person, number, hours }) => ({ personId, person, number, hours })),
      abilities: saidAbilities(context, trainingLifecycle, {
        ...{ state: row.state, facts, capacities: generalCapacities(actor) },
      }),
    };
  },
});
