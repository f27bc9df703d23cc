import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { personNames } from '#kernel/people';
import { type Refusal, refuse } from '#platform/errors';
import { registerPointInput, savePointInput } from '../../contract/points.ts';
import { pointLifecycle } from '../lifecycle.ts';
import { freeCode, insertPoint, updatePoint } from '../storage.ts';
import { pointSubject } from '../subject.ts';

async function placePeople(
  { tx, now }: ActContext,
  caseId: string,
  { before, next }: { before: readonly string[]; next: readonly string[] },
): Promise<Refusal | null> {
  const known = await personNames(tx, [...next]);
  if (next.some((id) => !known.has(id))) return refuse('point-person-unknown');
  const relation = 'in-charge';
  const gone = before.filter((id) => !next.includes(id));
  await removeParties(tx, { caseId, relation, partyIds: gone });
  await addParties(tx, { caseId, partyKind: 'person', partyIds: next, relation }, now);
  return null;
}

/** A point enters the register with the code that will stand on its poster; it opens once it has people and an address. */
export const registerPoint = defineCreation({
  name: 'public-matters.register-point',
  kind: pointLifecycle.kind,
  event: 'registered',
  initial: { state: pointLifecycle.initial, turn: pointLifecycle.states.registered.turn },
  who: ['information-officer', 'information-head'],
  input: registerPointInput,
  title: ({ title }) => title,
  async create(context, { id: caseId }, input) {
    const { inChargeIds, kind, address, district, openHours } = input;
    const code = await freeCode(context.tx);
    await insertPoint(context.tx, { caseId, code, kind, address, district, openHours });
    const unknown = await placePeople(context, caseId, { before: [], next: inChargeIds });
    if (unknown) return unknown;
    return { payload: { kind, code }, shell: { audience: 'information-office' }, answer: { code } };
  },
});

export const savePoint = defineAct({
  name: 'public-matters.save-point',
  subject: pointSubject,
  verb: 'save-point',
  input: savePointInput,
  async change(context, { id, point, state }, input) {
    const { title, kind, address, inChargeIds } = input;
    if (state === 'in-service' && address === '') return refuse('point-without-address');
    if (state === 'in-service' && inChargeIds.length === 0) return refuse('point-without-people');
    await updatePoint(context.tx, id, input);
    const unknown = await placePeople(context, id, { before: point.inChargeIds, next: inChargeIds });
    return unknown ?? { payload: { kind, inChargeIds }, shell: { title } };
  },
});
