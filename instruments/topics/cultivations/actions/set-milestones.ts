import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { reachMilestoneInput, setMilestonesInput } from '../../contract/cultivations.ts';
import { milestonesOf, reach, replaceMilestones } from '../storage.ts';
import { cultivationSubject } from '../subject.ts';

/** The steps ahead with their dates; what was reached stays reached. */
export const setMilestones = defineAct({
  name: 'topics.set-milestones',
  subject: cultivationSubject,
  verb: 'set-milestones',
  input: setMilestonesInput,
  async change({ tx, now }, { id }, { milestones }) {
    const before = new Map((await milestonesOf(tx, id)).map((milestone) => [milestone.id, milestone]));
    const ids = milestones.flatMap((milestone) => (milestone.id ? [milestone.id] : []));
    if (new Set(ids).size < ids.length || ids.some((one) => !before.has(one))) return refuse('milestone-unknown');
    const next = milestones.map(({ id: known, text, dueOn }) => ({
      ...{ id: known ?? v7({ msecs: now.getTime() }), text, dueOn },
      reachedAt: known ? (before.get(known)?.reachedAt ?? null) : null,
    }));
    await replaceMilestones(tx, id, next);
    return { payload: { milestones: next.map(({ text, dueOn }) => ({ text, dueOn })) } };
  },
});

export const reachMilestone = defineAct({
  name: 'topics.reach-milestone',
  subject: cultivationSubject,
  verb: 'reach-milestone',
  input: reachMilestoneInput,
  async change({ tx, now }, { id: caseId }, { milestoneId }) {
    const isReached = await reach(tx, { caseId, id: milestoneId, at: now });
    return isReached ? { payload: { milestoneId } } : refuse('milestone-unknown');
  },
});
