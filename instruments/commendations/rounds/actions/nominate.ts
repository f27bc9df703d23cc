import { type ActContext, defineAct } from '#kernel/acts';
import { bodiesById } from '#kernel/people';
import { bodiesSpokenFor } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type NominateInput, nominateInput, removeNomineeInput } from '../contract.ts';
import { deedsOfPerson, insertNominee } from '../storage.ts';
import { roundSubject } from '../subject.ts';
import { isOffice } from '../who-sees.ts';

const officeName = '委员工作机构';

async function targetProblem(
  { tx, today, actor }: ActContext,
  { personId, bodyId, deedIds }: NominateInput,
): Promise<Refusal | null> {
  if (bodyId !== null) {
    if (deedIds.length > 0) return refuse('deeds-of-others');
    return (await bodiesById(tx, [bodyId])).length > 0 ? null : refuse('nominee-unknown');
  }
  if (personId === actor.personId) return refuse('nominates-oneself');
  const { rows } = await sql`select id from seat where tenant_id = app.tenant_id() and person_id = ${personId}
    and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)`.execute(tx);
  if (rows.length === 0) return refuse('nominee-unknown');
  const found = await deedsOfPerson(tx, personId, deedIds);
  return found.length < new Set(deedIds).size ? refuse('deeds-of-others') : null;
}

/** Names a member, or a body for a group honour, with the reason and the deeds that speak for it. */
export const nominate = defineAct({
  name: 'commendations.nominate',
  subject: roundSubject,
  verb: 'nominate',
  input: nominateInput,
  async change(context, { id: caseId, round }, input) {
    const { tx, actor, now, today } = context;
    const isOver = today > round.nominateUntil && !isOffice(actor);
    if (isOver) return refuse('nominations-over', { until: round.nominateUntil });
    const problem = await targetProblem(context, input);
    if (problem) return problem;
    const [body] = isOffice(actor) ? [] : await bodiesById(tx, bodiesSpokenFor(actor));
    const byName = body?.name ?? officeName;
    const nomineeId = await insertNominee(tx, { ...input, caseId, byName, byPersonId: actor.personId, at: now });
    if (!nomineeId) return refuse('nominated-already');
    return { payload: { nomineeId, by: byName }, answer: { nomineeId } };
  },
});

export const removeNominee = defineAct({
  name: 'commendations.remove-nominee',
  subject: roundSubject,
  verb: 'remove-nominee',
  input: removeNomineeInput,
  async change({ tx }, { round }, { nomineeId, reason }) {
    if (!round.nominees.some(({ id }) => id === nomineeId)) return refuse('nominee-unknown');
    await sql`delete from commendation_nominee where tenant_id = app.tenant_id() and id = ${nomineeId}`.execute(tx);
    return { payload: { nomineeId, reason } };
  },
});
