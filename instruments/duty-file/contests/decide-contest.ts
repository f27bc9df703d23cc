import { defineAct } from '#kernel/acts';
import type { DeedKinds, NewDeed } from '#kernel/deeds';
import { refuseContestInput, type UpholdContestInput, upholdContestInput } from '../contract/contests.ts';
import { nothing } from '../contract/fields.ts';
import { areFactsSound, canBeUpheld } from './rules.ts';
import { type Contest, keepContestDecision } from './storage.ts';
import { contestSubject } from './subject.ts';

type Decision = Pick<UpholdContestInput, 'outcome'> & {
  readonly doneOn: string | null;
  readonly facts: NewDeed['facts'] | null;
};

/** What the file says from now on: the line is gone, stands corrected, or enters with the decision as its act. */
function changeOf(contest: Contest, { outcome, doneOn, facts }: Decision) {
  const { personId, deed, deedKind } = contest;
  if (outcome === 'withdrawn' && deed) {
    return { withdraws: [{ subjectIds: [deed.subjectId], kinds: [deed.kind], personIds: [personId] }] };
  }
  const told = { personId, kind: deedKind, doneOn: doneOn ?? deed?.doneOn ?? contest.doneOn };
  const right = { ...deed?.facts, ...facts };
  return { deeds: [{ ...told, facts: right, ...(deed ? { subjectId: deed.subjectId } : {}) }] };
}

/** The member is right: the line is taken back, corrected, or entered where it was missing. */
export const upholdContest = (kinds: DeedKinds) =>
  defineAct({
    name: 'duty-file.uphold-contest',
    subject: contestSubject,
    verb: 'uphold-contest',
    input: upholdContestInput,
    async change({ tx, now, today, actor }, { id, contest }, { outcome, reason, doneOn, facts }) {
      const { personId, deed, deedKind } = contest;
      const isGone = contest.deedId !== null && (deed === null || deed.isGone);
      const isMissing = contest.deedId === null;
      const problem =
        canBeUpheld({ outcome, isMissing, isGone, doneOn, facts, today }) ??
        (outcome === 'withdrawn' ? null : areFactsSound(kinds[deedKind], facts));
      if (problem) return problem;
      const decided = { decided_at: now, decided_by: actor.name, decision_reason: reason };
      await keepContestDecision(tx, id, { ...decided, outcome, corrected_on: doneOn });
      return {
        payload: { outcome, deedId: contest.deedId, kind: deedKind, doneOn, facts },
        shell: { closedAt: now },
        recipients: { 'contest-decided': [personId] },
        noticeParams: { decision: 'upheld' },
        ...changeOf(contest, { outcome, doneOn, facts }),
      };
    },
  });

/** The line stays as it is, and the member reads why. */
export const refuseContest = defineAct({
  name: 'duty-file.refuse-contest',
  subject: contestSubject,
  verb: 'refuse-contest',
  input: refuseContestInput,
  async change({ tx, now, actor }, { id, contest }, { reason }) {
    const decided = { decided_at: now, decided_by: actor.name, decision_reason: reason };
    await keepContestDecision(tx, id, { ...decided, outcome: null, corrected_on: null });
    return {
      payload: { deedId: contest.deedId, kind: contest.deedKind },
      shell: { closedAt: now },
      recipients: { 'contest-decided': [contest.personId] },
      noticeParams: { decision: 'refused' },
    };
  },
});

export const takeBackContest = defineAct({
  name: 'duty-file.take-back-contest',
  subject: contestSubject,
  verb: 'take-back-contest',
  input: nothing,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});
