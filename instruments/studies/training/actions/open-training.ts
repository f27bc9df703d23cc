import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { linkCases, linksOf, unlinkCases } from '#kernel/cases';
import { gatheringsMet } from '#kernel/gatherings';
import { type Refusal, refuse } from '#platform/errors';
import { callOffTrainingInput, openTrainingInput, saveTrainingInput } from '../../contract/training.ts';
import { trainingLifecycle } from '../lifecycle.ts';
import { saveClassRow } from '../storage.ts';
import { trainingSubject } from '../subject.ts';

const kind = 'session-of';

/** The class and its sessions, joined from the side of the sessions. */
async function save(
  { tx, now }: ActContext,
  toCaseId: string,
  { about, gatheringIds }: { about: string; gatheringIds: readonly string[] },
): Promise<Refusal | null> {
  const wanted = [...new Set(gatheringIds)];
  const met = wanted.length > 0 ? await gatheringsMet(tx, { ids: wanted, studyOnly: true }) : [];
  if (met.length < wanted.length) return refuse('gathering-no-study');
  await saveClassRow(tx, toCaseId, { about, gatheringIds: met.map(({ id }) => id) });
  for (const link of await linksOf(tx, toCaseId)) {
    if (link.kind === kind && !wanted.includes(link.fromCaseId)) await unlinkCases(tx, link);
  }
  for (const fromCaseId of wanted) await linkCases(tx, { fromCaseId, toCaseId, kind }, now);
  return null;
}

export const openTraining = defineCreation({
  name: 'studies.open-training',
  kind: trainingLifecycle.kind,
  event: 'opened',
  initial: { state: trainingLifecycle.initial, turn: trainingLifecycle.states.running.turn },
  who: ['study-secretary'],
  input: openTrainingInput,
  title: ({ title }) => title,
  async create(context, { id }, input) {
    const inTheWay = await save(context, id, input);
    return inTheWay ?? { payload: { sessions: input.gatheringIds.length }, shell: { audience: 'members' } };
  },
});

export const saveTraining = defineAct({
  name: 'studies.save-training',
  subject: trainingSubject,
  verb: 'save-training',
  input: saveTrainingInput,
  async change(context, { id }, input) {
    const inTheWay = await save(context, id, input);
    return inTheWay ?? { payload: { sessions: input.gatheringIds.length }, shell: { title: input.title } };
  },
});

export const callOffTraining = defineAct({
  name: 'studies.call-off-training',
  subject: trainingSubject,
  verb: 'call-off-training',
  input: callOffTrainingInput,
  change: async ({ now }, _found, { reason }) => ({ payload: { reason }, shell: { closedAt: now } }),
});
