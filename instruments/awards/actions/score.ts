import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { scoreInput } from '../contract.ts';
import { hasConflict, problemOfPoints, totalOf } from '../scores.ts';
import { writeScore } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** One sheet of one panelist; it may be changed until scoring ends. The event does not say how many points. */
export const score = defineAct({
  name: 'awards.score',
  subject: awardSubject,
  verb: 'score',
  input: scoreInput,
  async change({ tx, actor, now }, { id: caseId, round }, { nomineeId, points, remark }) {
    const nominee = round.nominees.find(({ id }) => id === nomineeId);
    const panelist = round.panel.find(({ personId }) => personId === actor.personId);
    if (!nominee || !panelist) return refuse('nominee-unknown');
    if (hasConflict(nominee.ties, panelist.ties)) return refuse('own-matter');
    const problem = problemOfPoints(round.criteria, points);
    if (problem) return problem;
    const { personId } = panelist;
    const total = totalOf(round.criteria, points);
    await writeScore(tx, { caseId, nomineeId, personId, points, total, remark, at: now });
    return { payload: { nomineeId } };
  },
});
