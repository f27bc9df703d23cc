import { type ActContext, askForAct, defineAct } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { turnMatterInput } from '../../contract/matters.ts';
import { type MatterSubject, matterSubject } from '../subject.ts';

/** What goes on to others names nobody. */
async function told({ tx }: ActContext, { record, matter }: MatterSubject) {
  const point = await readCase(tx, matter.pointId);
  return {
    title: masked(record.title).slice(0, 60),
    situation: masked(matter.text),
    advice: masked(matter.wish),
    source: point?.title ?? '',
    place: masked(matter.place),
  };
}

/** It becomes an information report; the office edits it there like any other. */
export const turnIntoReport = defineAct({
  name: 'public-matters.turn-into-report',
  subject: matterSubject,
  verb: 'turn-into-report',
  input: turnMatterInput,
  async change(context, found) {
    const { title, situation, advice, source } = await told(context, found);
    const input = { from: { caseId: found.id }, origin: 'public-matter', title, situation, causes: '', advice, source };
    const key = `public-matter-${found.id}-report`;
    await askForAct(context.tx, { act: 'information-reports.take-over', id: null, input, key });
    return { payload: {} };
  },
});

/** It becomes a topic clue, in the name of the member who wrote it down, or of the one in charge of the point. */
export const turnIntoClue = defineAct({
  name: 'public-matters.turn-into-clue',
  subject: matterSubject,
  verb: 'turn-into-clue',
  input: turnMatterInput,
  async change(context, found) {
    const { title, situation, place } = await told(context, found);
    const senderId = found.matter.recorderId ?? context.actor.personId;
    if (!senderId) return refuse('not-found');
    const text = situation.slice(0, 500);
    const input = { title, text, place, senderId, sourceCaseId: found.id };
    await askForAct(context.tx, { act: 'topics.take-clue', id: null, input, key: `public-matter-${found.id}-clue` });
    return { payload: {} };
  },
});
