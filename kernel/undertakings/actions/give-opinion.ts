import { defineAct } from '#kernel/acts';
import { unitNames } from '#kernel/people';
import { caseShell } from '../case-shell.ts';
import { giveOpinionInput } from '../contract.ts';
import { unitDesk } from '../recipients.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** A co-unit gives its opinion to the lead unit; it does not answer the proposer itself. */
export const giveOpinion = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.give-opinion',
    subject,
    verb: 'give-opinion',
    on: 'part',
    input: giveOpinionInput,
    async change(context, found, { opinion }) {
      await updateUndertaking(context.tx, found.id, { opinion, opinion_at: context.now });
      const lead = found.siblings.find((other) => other.role === 'lead' && other.state !== 'transferred');
      const names = await unitNames(context.tx, [found.undertaking.unitId]);
      return {
        payload: { undertakingId: found.id, unitId: found.undertaking.unitId },
        shell: await caseShell(context, found, { state: 'opinion-given' }),
        recipients: { 'opinion-arrived': lead ? await unitDesk(context, lead) : [] },
        noticeParams: { unit: names.get(found.undertaking.unitId) ?? '' },
      };
    },
  });
