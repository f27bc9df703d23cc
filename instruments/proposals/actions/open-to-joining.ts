import { defineAct } from '#kernel/acts';
import { openToJoiningInput } from '../contract.ts';
import { proposalSubject } from '../subject.ts';

/** The lead lets every member read the draft and ask to sign it, or closes it again. */
export const openToJoining = defineAct({
  name: 'proposals.open-to-joining',
  subject: proposalSubject,
  verb: 'open-to-joining',
  input: openToJoiningInput,
  change: async (_context, _found, { isOpen }) => ({
    payload: { standing: isOpen ? 'open' : 'closed' },
    shell: { audience: isOpen ? 'members' : 'parties' },
  }),
});
