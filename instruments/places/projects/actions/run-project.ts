import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import {
  cancelProjectInput,
  countSlipsInput,
  noteResultsInput,
  reachStepInput,
  setStepsInput,
  startProjectInput,
} from '../../contract/projects.ts';
import { isNotOfTomorrow } from '../../matters/rules.ts';
import { canBeCounted, isNotBelowSample } from '../rules.ts';
import { insertTally, reach, replaceSteps, setResults, setWords, stepsOf } from '../storage.ts';
import { projectSubject } from '../subject.ts';

export const startProject = defineAct({
  name: 'places.start-project',
  subject: projectSubject,
  verb: 'start-project',
  input: startProjectInput,
  change: async () => ({ payload: {}, shell: { audience: 'members' } }),
});

/** The steps ahead with their dates; what was reached stays reached. */
export const setSteps = defineAct({
  name: 'places.set-steps',
  subject: projectSubject,
  verb: 'set-steps',
  input: setStepsInput,
  async change({ tx, now }, { id }, { steps }) {
    const before = new Map((await stepsOf(tx, id)).map((step) => [step.id, step]));
    const ids = steps.flatMap((step) => (step.id ? [step.id] : []));
    if (new Set(ids).size < ids.length || ids.some((one) => !before.has(one))) return refuse('step-unknown');
    const next = steps.map(({ id: known, text, dueOn }) => ({
      ...{ id: known ?? v7({ msecs: now.getTime() }), text, dueOn },
      reachedAt: known ? (before.get(known)?.reachedAt ?? null) : null,
    }));
    await replaceSteps(tx, id, next);
    return { payload: { steps: next.length } };
  },
});

export const reachStep = defineAct({
  name: 'places.reach-step',
  subject: projectSubject,
  verb: 'reach-step',
  input: reachStepInput,
  async change({ tx, now }, { id: caseId }, { stepId }) {
    const isReached = await reach(tx, { caseId, id: stepId, at: now });
    return isReached ? { payload: { stepId } } : refuse('step-unknown');
  },
});

export const noteResults = defineAct({
  name: 'places.note-results',
  subject: projectSubject,
  verb: 'note-results',
  input: noteResultsInput,
  async change({ tx }, { id, project }, input) {
    const unfit = isNotBelowSample(input.peopleHelped, project.tally);
    if (unfit) return unfit;
    await setResults(tx, id, input);
    return { payload: { peopleHelped: input.peopleHelped } };
  },
});

/** Slips of one day are counted; nobody is named on them. */
export const countSlips = defineAct({
  name: 'places.count-slips',
  subject: projectSubject,
  verb: 'count-slips',
  input: countSlipsInput,
  async change({ tx, now, today }, { id, project }, { heldOn, ...added }) {
    const early = isNotOfTomorrow(heldOn, today, 'sample-of-tomorrow');
    const { tally: before, peopleHelped } = project;
    const unfit = early ?? canBeCounted({ before, added, peopleHelped });
    if (unfit) return unfit;
    await insertTally(tx, { caseId: id, heldOn, ...added, at: now });
    return { payload: { heldOn, asked: added.satisfied + added.partly + added.dissatisfied } };
  },
});

export const cancelProject = defineAct({
  name: 'places.cancel-project',
  subject: projectSubject,
  verb: 'cancel-project',
  input: cancelProjectInput,
  async change({ tx, now }, { id }, { reason }) {
    await setWords(tx, id, { reason });
    return { payload: {}, shell: { closedAt: now } };
  },
});
