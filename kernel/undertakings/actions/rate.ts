import type { ActContext } from '#kernel/acts';
import { defineAct } from '#kernel/acts';
import { startClock, stopClocks } from '#kernel/deadlines';
import { refuse } from '#platform/errors';
import { caseShell } from '../case-shell.ts';
import { rateInput } from '../contract.ts';
import { deedOfProposer } from '../deeds.ts';
import { personsWhoRated, writeRating } from '../ratings.ts';
import { proposalOffice, supervisionOffice, unitDesk } from '../recipients.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubject, UndertakingSubjectKind } from '../subject.ts';

/** Not satisfied: the undertaking opens again for another round, with a clock of its own. */
async function reopen(context: ActContext, found: UndertakingSubject): Promise<void> {
  const { tx, today, calendar } = context;
  const place = { caseId: found.record.id, subjectId: found.id };
  await updateUndertaking(tx, found.id, { round: found.undertaking.round + 1, delivered_at: null });
  await stopClocks(tx, { ...place, kinds: ['feedback'], stoppedOn: today, calendar });
  await startClock(tx, {
    ...place,
    calendar,
    subjectKind: 'undertaking',
    kind: 'rehandling',
    startedOn: today,
    period: { days: found.facts.numbers.rehandleDays },
    basis: 'proposal.rehandle.days',
  });
}

async function settle(context: ActContext, found: UndertakingSubject): Promise<void> {
  const { tx, today, calendar, now } = context;
  const place = { caseId: found.record.id, subjectId: found.id };
  await updateUndertaking(tx, found.id, { settled_at: now });
  await stopClocks(tx, { ...place, kinds: ['feedback'], stoppedOn: today, calendar });
}

/** Each co-signer rates process and result apart, under their own sign-in; silence stays silence. */
export const rate = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.rate',
    subject,
    verb: 'rate',
    on: 'part',
    input: rateInput,
    async change(context, found, { process, result, reason }) {
      const isUnsatisfied = process === 'not-satisfied' || result === 'not-satisfied';
      if (isUnsatisfied && reason === '') return refuse('rating-reason-missing');
      const { round, unitId } = found.undertaking;
      const personId = context.actor.personId!;
      await writeRating(context.tx, {
        undertakingId: found.id,
        caseId: found.record.id,
        round,
        personId,
        process,
        result,
        reason,
        at: context.now,
      });
      const rated = new Set([...(await personsWhoRated(context.tx, { undertakingId: found.id, round })), personId]);
      const isComplete = found.proposerIds.every((id) => rated.has(id));
      const isReopened = result === 'not-satisfied';
      const to = isReopened ? 'handling' : isComplete ? 'settled' : 'delivered';
      if (isReopened) await reopen(context, found);
      else if (isComplete) await settle(context, found);
      const desk = await unitDesk(context, found.undertaking);
      const told = isReopened
        ? {
            'rehandling-opened': [...desk, ...(await supervisionOffice(context)), ...(await proposalOffice(context))],
          }
        : { 'rating-given': desk };
      return {
        payload: { undertakingId: found.id, unitId, round, process, result },
        to,
        touchesClocks: to !== 'delivered',
        shell: await caseShell(context, found, { state: to, round: isReopened ? round + 1 : round }),
        recipients: told,
        deeds: deedOfProposer({
          ...{ kind: 'reply-rated', personId, proposerIds: found.proposerIds, doneOn: context.today },
          subjectId: found.id,
        }),
      };
    },
  });
