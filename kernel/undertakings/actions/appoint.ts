import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { signForInput } from '../contract.ts';
import { unitHolders } from '../recipients.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** Other people of the unit take over as leader, drafter or contact. */
export const appoint = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.appoint',
    subject,
    verb: 'appoint',
    on: 'part',
    input: signForInput,
    async change(context, found, { leaderId, drafterId, contactId }) {
      const staff = await unitHolders(
        context,
        [found.undertaking.unitId],
        ['unit-leader', 'unit-drafter', 'unit-contact'],
      );
      if ([leaderId, drafterId, contactId].some((id) => !staff.includes(id))) return refuse('not-of-the-unit');
      const patch = { leader_id: leaderId, drafter_id: drafterId, contact_id: contactId };
      await updateUndertaking(context.tx, found.id, patch);
      return {
        payload: {
          undertakingId: found.id,
          unitId: found.undertaking.unitId,
          leaderId,
          drafterId,
          contactId,
        },
        recipients: { appointed: [drafterId, contactId, leaderId] },
        shell: { turn: found.record.turn },
      };
    },
  });
