import { type Act, defineAct } from '#kernel/acts';
import type { KnownKinds } from '#kernel/scoring';
import { refuse } from '#platform/errors';
import { putInForceInput } from '../contract.ts';
import { decideRules } from '../storage.ts';
import { rulesSubject } from '../subject.ts';

/** Decided by the Secretary-General or the Chairpersons' Council, on a day, by a meeting. */
export const putInForce = (kinds: KnownKinds): Act =>
  defineAct({
    name: 'assessments.put-in-force',
    subject: rulesSubject(kinds),
    verb: 'put-in-force',
    input: putInForceInput,
    async change({ tx, today }, { id: caseId, rules }, { decidedOn, meeting }) {
      if (decidedOn > today) return refuse('decided-later', { on: decidedOn });
      await decideRules(tx, { caseId, decidedOn, meeting });
      return { payload: { digest: rules.digest, decidedOn, meeting } };
    },
  });
