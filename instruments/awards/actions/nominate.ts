import { type ActContext, defineAct } from '#kernel/acts';
import { bodiesById, unitNames } from '#kernel/people';
import { bodiesSpokenFor, unitsOf } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { candidatesOf } from '../candidates.ts';
import { nominateInput } from '../contract.ts';
import { ensureNominee, writeNomination } from '../storage.ts';
import { type AwardSubject, awardSubject } from '../subject.ts';

const officeName = '提案委员会';

/** In whose name: the office, the body one speaks for, or one's own unit, which names nobody but itself. */
async function nominatorName(
  { tx, actor }: ActContext,
  { capacities }: AwardSubject,
  targetId: string,
): Promise<string | Refusal> {
  if (capacities.has('proposal-officer') || capacities.has('proposal-committee-head')) return officeName;
  const [body] = await bodiesById(tx, bodiesSpokenFor(actor));
  if (body) return body.name;
  const own = unitsOf(actor);
  if (!own.includes(targetId)) return refuse('only-own-unit');
  return (await unitNames(tx, [targetId])).get(targetId) ?? refuse('only-own-unit');
}

/** Names a candidate with the reason; several may name the same one. */
export const nominate = defineAct({
  name: 'awards.nominate',
  subject: awardSubject,
  verb: 'nominate',
  input: nominateInput,
  async change(context, found, { targetId, reason }) {
    const { tx, actor, now, today } = context;
    const { round, id: caseId, capacities } = found;
    const isOffice = capacities.has('proposal-officer') || capacities.has('proposal-committee-head');
    const until = round.nominatingUntil;
    if (!isOffice && until !== null && today > until) return refuse('nominations-over', { until });
    const byName = await nominatorName(context, found, targetId);
    if (typeof byName !== 'string') return byName;
    const wanted = { kind: round.awardKind, sessionId: round.sessionId, targetId };
    const [candidate] = await candidatesOf(tx, wanted);
    if (!candidate) return refuse('candidate-unknown');
    const nomineeId = await ensureNominee(tx, caseId, candidate);
    await writeNomination(tx, { caseId, nomineeId, byName, byPersonId: actor.personId, reason, at: now });
    return { payload: { nomineeId, targetId, by: byName }, answer: { nomineeId } };
  },
});
