import { type ActContext, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { type DeedKinds, readDeeds } from '#kernel/deeds';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type AddOutsideInput, addOutsideInput } from '../contract/outside.ts';
import { groupOf } from '../deeds.ts';
import { keepEvidence } from '../files-of.ts';
import { isBodyNow, seatOf } from '../people.ts';
import { receiversOf } from '../recipients.ts';
import { sayInOffice } from '../say-in-office.ts';
import { outsideLifecycle } from './lifecycle.ts';
import { alikeOf, canBeAdded, type Standing } from './rules.ts';
import { insertOwnDeed, readOwnDeeds } from './storage.ts';

type Given = Required<Pick<AddOutsideInput, 'sort' | 'doneOn' | 'title'>> & {
  readonly organiserId: string | null;
  readonly differs: string;
  readonly fileIds: readonly string[];
};

/** What stands on that day already, told by the system or waiting to be verified. */
async function standingOn(
  { tx }: ActContext,
  kinds: DeedKinds,
  at: { personId: string; doneOn: string },
): Promise<Standing[]> {
  const span = { from: at.doneOn, until: at.doneOn };
  const deeds = await readDeeds(tx, { personIds: [at.personId], ...span });
  const waiting = await readOwnDeeds(tx, { personId: at.personId, isOpen: true, ...span, limit: 50 });
  return [
    ...deeds.map((deed) => ({
      ...{ kind: deed.kind, group: groupOf(kinds, deed.kind), doneOn: deed.doneOn, sentence: deed.caseTitle },
      sort: deed.kind === 'outside-verified' ? String(deed.facts.sort) : null,
    })),
    ...waiting.map(({ sort, doneOn, title }) => ({
      ...{ kind: 'outside-verified', group: 'outside' as const, doneOn, sort, sentence: title },
    })),
  ];
}

async function problemWith(context: ActContext, kinds: DeedKinds, given: Given): Promise<Refusal | null> {
  const { tx, actor, today } = context;
  const personId = actor.personId ?? '';
  const seat = actor.personId ? await seatOf(tx, personId, today) : null;
  if (!seat) return refuse('seat-missing');
  if (given.organiserId && !(await isBodyNow(tx, given.organiserId))) return refuse('organiser-unknown');
  const alike = alikeOf(await standingOn(context, kinds, { personId, doneOn: given.doneOn }), given);
  const { doneOn, differs, fileIds } = given;
  return canBeAdded({
    ...{ doneOn, differs, today, files: fileIds.length, alike },
    ...{ seatFrom: seat.from, seatUntil: seat.until },
  });
}

/** A member enters what they did outside, with evidence, for whoever organised it to verify. */
export const addOutside = (kinds: DeedKinds) =>
  defineCreation({
    name: 'duty-file.add-outside',
    kind: outsideLifecycle.kind,
    event: 'added',
    initial: { state: outsideLifecycle.initial, turn: outsideLifecycle.states.waiting.turn },
    who: ['member'],
    input: addOutsideInput,
    title: ({ title }) => title,
    async create(context, { id: caseId, tenantId }, input) {
      const { tx, actor, now } = context;
      if (actor.onBehalfOf || !actor.personId) return refuse('own-hand-only');
      const problem = await problemWith(context, kinds, input);
      if (problem) return problem;
      const { personId } = actor;
      const { sort, doneOn, text, organiserId, differs, fileIds } = input;
      const evidence = await keepEvidence(tx, { tenantId, caseId, personId, ids: fileIds });
      if (isRefusal(evidence)) return evidence;
      const row = { case_id: caseId, person_id: personId, sort, done_on: doneOn, text, organiser_id: organiserId };
      await insertOwnDeed(tx, { ...row, differs, file_ids: [...new Set(fileIds)] });
      await addParties(tx, { caseId, partyKind: 'person', partyIds: [personId], relation: 'the-member' }, now);
      const partyIds = organiserId ? [organiserId] : [];
      await addParties(tx, { caseId, partyKind: 'body', partyIds, relation: 'organiser' }, now);
      return {
        payload: { sort, doneOn, organiserId, files: fileIds.length, differs: differs !== '' },
        shell: { audience: 'members-office' },
        recipients: { 'outside-to-verify': await receiversOf(context, organiserId) },
        noticeParams: { member: actor.name, sort: sayInOffice(`dutyFile.sorts.${sort}`) },
      };
    },
  });
