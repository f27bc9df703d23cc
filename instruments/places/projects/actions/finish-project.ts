import { defineAct } from '#kernel/acts';
import { finishProjectInput, lookBackInput } from '../../contract/projects.ts';
import { seatedAmong } from '../../places/storage.ts';
import { isNotBelowSample } from '../rules.ts';
import { setResults, setWords } from '../storage.ts';
import { projectSubject } from '../subject.ts';

/** With its results; it stands in the duty file of every member who took part. */
export const finishProject = defineAct({
  name: 'places.finish-project',
  subject: projectSubject,
  verb: 'finish-project',
  input: finishProjectInput,
  async change({ tx, today }, { id, people, project }, input) {
    const { peopleHelped } = input;
    const unfit = isNotBelowSample(peopleHelped, project.tally);
    if (unfit) return unfit;
    await setResults(tx, id, input);
    const ids = people.map(({ personId }) => personId);
    const members = await seatedAmong(tx, ids, today);
    return {
      payload: { peopleHelped },
      recipients: { 'service-project-finished': ids },
      deeds: people
        .filter(({ personId }) => members.has(personId))
        .map(({ personId, part }) => ({
          ...{ personId, kind: 'service-project', doneOn: today, facts: { part, peopleHelped } },
        })),
    };
  },
});

/** What was learnt. */
export const lookBack = defineAct({
  name: 'places.look-back',
  subject: projectSubject,
  verb: 'look-back',
  input: lookBackInput,
  async change({ tx, now }, { id }, input) {
    await setWords(tx, id, input);
    return { payload: {}, shell: { closedAt: now } };
  },
});
