import { defineRegisterAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { saveSessionInput } from '../contract.ts';
import { otherRowWith, rowStands, writeRow } from './write-row.ts';

/** A plenary session: in-session proposals are taken from one exact moment to another. */
export const saveSession = defineRegisterAct({
  name: 'people.save-session',
  event: 'session-saved',
  who: ['system-administrator', 'proposal-officer'],
  input: saveSessionInput,
  async change(context, { id, termId, ordinal, name, opensOn, closesOn, ...window }) {
    if (!(await rowStands(context, 'term', termId))) return refuse('not-found');
    if (closesOn !== null && closesOn < opensOn) return refuse('ends-before-start', { startsOn: opensOn });
    const [from, until] = [new Date(window.inSessionFrom), new Date(window.inSessionUntil)];
    if (until <= from) return refuse('session-window-reversed');
    const isTaken = await otherRowWith(context, 'plenary_session', {
      id,
      values: { term_id: termId, ordinal },
    });
    if (isTaken) return refuse('ordinal-taken', { ordinal });
    const written = await writeRow(context, 'plenary_session', {
      id,
      values: {
        term_id: termId,
        ordinal,
        name,
        opens_on: opensOn,
        closes_on: closesOn,
        in_session_from: from,
        in_session_until: until,
      },
    });
    if (!written) return refuse('not-found');
    const { inSessionFrom, inSessionUntil } = window;
    return {
      payload: { sessionId: written.id, fields: written.fields, inSessionFrom, inSessionUntil },
      answer: { id: written.id },
    };
  },
});
