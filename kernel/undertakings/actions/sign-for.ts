import { defineAct } from '#kernel/acts';
import { personNames } from '#kernel/people';
import { refuse } from '#platform/errors';
import { caseShell } from '../case-shell.ts';
import { signForInput } from '../contract.ts';
import { unitHolders } from '../recipients.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The unit accepts: it names leader, drafter and contact, and its objection window ends. */
export const signFor = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.sign-for',
    subject,
    verb: 'sign-for',
    on: 'part',
    input: signForInput,
    async change(context, found, { leaderId, drafterId, contactId }) {
      const { undertaking } = found;
      const staff = await unitHolders(context, [undertaking.unitId], ['unit-leader', 'unit-drafter', 'unit-contact']);
      const named = [leaderId, drafterId, contactId];
      if (named.some((id) => !staff.includes(id))) return refuse('not-of-the-unit');
      await updateUndertaking(context.tx, found.id, {
        leader_id: leaderId,
        drafter_id: drafterId,
        contact_id: contactId,
        signed_for_at: context.now,
      });
      const names = await personNames(context.tx, named);
      return {
        payload: { undertakingId: found.id, unitId: undertaking.unitId, leaderId, drafterId, contactId },
        shell: await caseShell(context, found, { state: 'handling' }),
        recipients: { 'handling-begun': found.proposerIds, appointed: [drafterId, contactId, leaderId] },
        noticeParams: { contact: names.get(contactId)?.name ?? '' },
      };
    },
  });
