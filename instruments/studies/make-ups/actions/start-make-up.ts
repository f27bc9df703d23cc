import { type ActContext, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { startClock } from '#kernel/deadlines';
import { type GatheringMet, gatheringsMet, rollOf } from '#kernel/gatherings';
import { type Refusal, refuse } from '#platform/errors';
import { startMakeUpInput } from '../../contract/make-ups.ts';
import { studyNumbers } from '../../settings.ts';
import { makeUpLifecycle } from '../lifecycle.ts';
import { owesMakeUp } from '../rules.ts';
import { insertMakeUp } from '../storage.ts';

interface Missed {
  readonly gatheringId: string;
  readonly personId: string;
}

/** The closed study gathering, when this person is due to make up for it. */
async function missed({ tx, settings }: ActContext, wanted: Missed): Promise<GatheringMet | Refusal> {
  const [gathering] = await gatheringsMet(tx, { ids: [wanted.gatheringId], studyOnly: true });
  if (!gathering) return refuse('gathering-no-study');
  if (!gathering.isClosed) return refuse('gathering-not-closed');
  const entry = (await rollOf(tx, [gathering.id])).find(({ personId }) => personId === wanted.personId);
  const rule = { isMadeUpAfterLeave: settings.get(studyNumbers.isMadeUpAfterLeave) };
  return entry && owesMakeUp(entry.attendance, rule) ? gathering : refuse('was-not-absent');
}

/** Begun by the night's work for everybody who missed a closed study gathering, or at once by the study secretary. */
export const startMakeUp = defineCreation({
  name: 'studies.start-make-up',
  kind: makeUpLifecycle.kind,
  event: 'started',
  initial: { state: makeUpLifecycle.initial, turn: makeUpLifecycle.states.due.turn },
  who: ['system', 'study-secretary'],
  input: startMakeUpInput,
  title: () => '',
  async create(context, { id }, { gatheringId, personId }) {
    const { tx, today, now, calendar, settings } = context;
    const gathering = await missed(context, { gatheringId, personId });
    if ('refused' in gathering) return gathering;
    const months = settings.get(studyNumbers.makeUpMonths);
    const clock = { kind: 'make-up', basis: studyNumbers.makeUpMonths.key, period: { months } };
    const { dueOn } = await startClock(tx, { caseId: id, startedOn: today, calendar, ...clock });
    const isNew = await insertMakeUp(tx, id, { gatheringId, personId, hours: gathering.hours, dueOn });
    if (!isNew) return refuse('make-up-already-there');
    await addParties(tx, { caseId: id, partyKind: 'person', partyIds: [personId], relation: 'absentee' }, now);
    return {
      payload: { gatheringId, personId, dueOn },
      shell: { title: gathering.title },
      touchesClocks: true,
      recipients: { 'make-up-due': [personId] },
      noticeParams: { dueOn },
    };
  },
});
