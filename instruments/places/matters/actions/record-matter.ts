import { type ActContext, defineCreation } from '#kernel/acts';
import { addParties, type CaseTables, linkCases, readCase, visibleTo } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { type Transaction, tables } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type RecordMatterInput, recordMatterInput } from '../../contract/matters.ts';
import { matterLifecycle } from '../lifecycle.ts';
import { isNotOfTomorrow } from '../rules.ts';
import { insertMatter, originOf } from '../storage.ts';

/** The contact or the gathering it was raised in, which its receiver must be able to see. */
async function sourceKind(tx: Transaction, { actor }: ActContext, id: string): Promise<string | null> {
  const row = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select('kind')
    .where('id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst();
  return row?.kind ?? null;
}

async function unfitMatter({ tx, today }: ActContext, input: RecordMatterInput): Promise<Refusal | null> {
  const early = isNotOfTomorrow(input.raisedOn, today, 'matter-of-tomorrow');
  if (early || !input.placeId) return early;
  const place = await readCase(tx, input.placeId);
  return place?.kind === 'place' && place.state !== 'planned' ? null : refuse('matter-place-unknown');
}

/** What somebody raised, wherever a member was told: at a place, in a contact, at a gathering. */
export const recordMatter = defineCreation({
  name: 'places.record-matter',
  kind: matterLifecycle.kind,
  event: 'recorded',
  initial: { state: matterLifecycle.initial, turn: matterLifecycle.states.recorded.turn },
  who: ['member', 'member-affairs-officer', 'convenor', 'body-officer'],
  input: recordMatterInput,
  title: ({ title }) => title,
  async create(context, { id: caseId }, input) {
    const { tx, actor, now } = context;
    const { text, raisedOn, placeId, visitId, sourceCaseId } = input;
    const receiverId = actingPersonId(actor);
    const unfit = await unfitMatter(context, input);
    if (unfit || !receiverId) return unfit ?? refuse('not-found');
    const kind = sourceCaseId ? await sourceKind(tx, context, sourceCaseId) : null;
    if (sourceCaseId && !kind) return refuse('matter-source-unknown');
    await insertMatter(tx, { caseId, placeId, visitId, receiverId, raisedOn, text });
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [receiverId], relation: 'receiver' }, now);
    if (sourceCaseId) await linkCases(tx, { fromCaseId: caseId, toCaseId: sourceCaseId, kind: 'raised-at' }, now);
    const origin = originOf({ placeId }, kind);
    const isMember = actor.seat !== null || actor.onBehalfOf !== null;
    return {
      payload: { origin, placeId, sourceCaseId },
      deeds: isMember ? [{ personId: receiverId, kind: 'matter-received', doneOn: raisedOn, facts: { origin } }] : [],
    };
  },
});
