import { type ActContext, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { type DeedKinds, readDeeds } from '#kernel/deeds';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { contestInput } from '../contract/contests.ts';
import { keepEvidence } from '../files-of.ts';
import { seatOf } from '../people.ts';
import { fileKeepers } from '../recipients.ts';
import { contestUntil } from '../settings.ts';
import { contestLifecycle } from './lifecycle.ts';
import { canBeContested } from './rules.ts';
import { earlierContests, insertContest, standingDeed } from './storage.ts';

interface Given {
  readonly deedId: string | null;
  readonly missing: { readonly kind: string; readonly doneOn: string } | null;
  readonly fileIds: readonly string[];
}

interface Thing {
  readonly kind: string;
  readonly doneOn: string;
  readonly subjectId: string | null;
  readonly caseTitle: string;
}

async function thingOf(
  { tx }: ActContext,
  kinds: DeedKinds,
  given: Given & { personId: string },
): Promise<Thing | Refusal> {
  const { deedId, missing, personId } = given;
  if ((deedId === null) === (missing === null)) return refuse('contest-of-what');
  if (deedId !== null) return (await standingDeed(tx, { personId, deedId })) ?? refuse('line-unknown');
  if (!missing || !kinds[missing.kind]) return refuse('deed-kind-unknown');
  return { ...missing, subjectId: null, caseTitle: '' };
}

async function problemWith(
  context: ActContext,
  thing: Thing,
  given: Given & { personId: string },
): Promise<Refusal | null> {
  const { tx, today, settings } = context;
  const { personId, deedId, missing, fileIds } = given;
  const { kind: deedKind, doneOn, subjectId } = thing;
  const seat = await seatOf(tx, personId, today);
  if (!seat) return refuse('seat-missing');
  const same = missing
    ? await readDeeds(tx, { personIds: [personId], kinds: [deedKind], from: doneOn, until: doneOn })
    : [];
  return canBeContested({
    ...{ hasLine: deedId !== null, hasMissing: missing !== null, files: fileIds.length, doneOn, today },
    ...{ seatFrom: seat.from, seatUntil: seat.until, until: contestUntil(settings, Number(doneOn.slice(0, 4))) },
    earlier: await earlierContests(tx, { personId, deedKind, subjectId, doneOn }),
    standsAlready: same.length > 0,
  });
}

/** A member says that a line is wrong, or that one is missing, and why. */
export const contestDeed = (kinds: DeedKinds) =>
  defineCreation({
    name: 'duty-file.contest',
    kind: contestLifecycle.kind,
    event: 'raised',
    initial: { state: contestLifecycle.initial, turn: contestLifecycle.states.open.turn },
    who: ['member'],
    input: contestInput,
    title: () => '',
    async create(context, { id: caseId, tenantId }, { deedId, missing, reason, fileIds }) {
      const { tx, actor, now } = context;
      const { personId } = actor;
      if (actor.onBehalfOf || !personId) return refuse('own-hand-only');
      const given = { deedId, missing, fileIds, personId };
      const thing = await thingOf(context, kinds, given);
      if (isRefusal(thing)) return thing;
      const problem = await problemWith(context, thing, given);
      if (problem) return problem;
      const evidence = await keepEvidence(tx, { tenantId, caseId, personId, ids: fileIds });
      if (evidence) return evidence;
      const row = {
        case_id: caseId,
        person_id: personId,
        deed_id: deedId,
        deed_kind: thing.kind,
        done_on: thing.doneOn,
      };
      await insertContest(tx, { ...row, reason, file_ids: [...new Set(fileIds)] });
      await addParties(tx, { caseId, partyKind: 'person', partyIds: [personId], relation: 'the-member' }, now);
      return {
        payload: { deedId, kind: thing.kind, doneOn: thing.doneOn, files: fileIds.length },
        shell: { audience: 'members-office', title: thing.caseTitle },
        recipients: { 'contest-raised': await fileKeepers(context) },
        noticeParams: { member: actor.name },
      };
    },
  });
