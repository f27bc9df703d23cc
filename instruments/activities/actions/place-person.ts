import { defineAct } from '#kernel/acts';
import { placePeople, rollEntriesOf } from '#kernel/gatherings';
import { placePersonInput } from '../contract.ts';
import { placingProblem } from '../rules.ts';
import { activitySubject } from '../subject.ts';

/** One person's group and seat; everybody else stays where they are. */
export const placePerson = defineAct({
  name: 'activities.place-person',
  subject: activitySubject,
  verb: 'place-person',
  input: placePersonInput,
  async change({ tx }, { id: caseId }, placed) {
    const problem = placingProblem(await rollEntriesOf(tx, caseId), placed);
    if (problem) return problem;
    await placePeople(tx, caseId, [placed]);
    return { payload: { personId: placed.personId } };
  },
});
