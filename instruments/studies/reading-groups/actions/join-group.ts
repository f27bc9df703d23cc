import { defineAct } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { joinGroupInput, leaveGroupInput } from '../../contract/reading-groups.ts';
import { readingGroupSubject } from '../subject.ts';

export const joinGroup = defineAct({
  name: 'studies.join-group',
  subject: readingGroupSubject,
  verb: 'join-group',
  input: joinGroupInput,
  async change({ tx, actor, now }, { id }) {
    const own = actingPersonId(actor);
    if (!own) return refuse('not-found');
    await addParties(tx, { caseId: id, partyKind: 'person', partyIds: [own], relation: 'reader' }, now);
    return { payload: {} };
  },
});

/** Whoever leaves keeps their notes; what they had shared with the group stays shared until they take it back. */
export const leaveGroup = defineAct({
  name: 'studies.leave-group',
  subject: readingGroupSubject,
  verb: 'leave-group',
  input: leaveGroupInput,
  async change({ tx, actor }, { id }) {
    const own = actingPersonId(actor);
    if (!own) return refuse('not-found');
    await removeParties(tx, { caseId: id, partyIds: [own], relation: 'reader' });
    return { payload: {} };
  },
});
