import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { laterOf } from '#kernel/deadlines';
import { type Refusal, refuse } from '#platform/errors';
import { changePairInput, endPairInput, type StartPairInput, startPairInput } from '../contract.ts';
import { pairLifecycle } from '../lifecycle.ts';
import { canBePaired } from '../rules.ts';
import { liaisonFrequencies } from '../settings.ts';
import { changePair as change, insertPair, pairedAlready, personsIn, waitForPairs } from '../storage.ts';
import { pairSubject } from '../subject.ts';

interface Named {
  readonly contactor: string;
  readonly contactee: string;
}

/** Both must be known, the contactee a member of today, and not paired with this contactor already. */
async function namesOf({ tx, today }: ActContext, input: Required<StartPairInput>): Promise<Named | Refusal> {
  const { contactorId, contacteeId, kind, groupName } = input;
  const unfit = canBePaired(input);
  if (unfit) return unfit;
  const known = await personsIn(tx, [contactorId, ...(contacteeId ? [contacteeId] : [])], today);
  const contactor = known.get(contactorId);
  const contactee = contacteeId ? known.get(contacteeId) : null;
  if (!contactor || contactee === undefined) return refuse('liaison-person-unknown');
  if (contactee && !contactee.isSeated) return refuse('liaison-not-a-member', { name: contactee.name });
  await waitForPairs(tx);
  const paired = await pairedAlready(tx, {
    kind,
    contactorId,
    contacteeIds: contacteeId ? [contacteeId] : [],
    groupName,
  });
  return paired
    ? refuse('liaison-stands-already', { contactor: contactor.name, contactee: paired })
    : { contactor: contactor.name, contactee: contactee?.name ?? groupName };
}

/** Somebody looks after a member, or a member after a group of sector people. */
export const startPair = defineCreation({
  name: 'liaison.start-pair',
  kind: pairLifecycle.kind,
  event: 'started',
  initial: { state: pairLifecycle.initial, turn: null },
  who: ['member-affairs-officer'],
  input: startPairInput,
  title: () => '',
  async create(context, { id: caseId }, input) {
    const { tx, now, settings } = context;
    const named = await namesOf(context, input);
    if ('refused' in named) return named;
    const { kind, contactorId, contacteeId, groupName, sectorId, fromOn, untilOn } = input;
    const frequencyDays = input.frequencyDays ?? settings.get(liaisonFrequencies[kind]);
    const sides = { contactorId, contacteeId, groupName, sectorId };
    await insertPair(tx, { caseId, kind, ...sides, frequencyDays, fromOn, untilOn });
    const party = { caseId, partyKind: 'person' as const };
    await addParties(tx, { ...party, partyIds: [contactorId], relation: 'contactor' }, now);
    await addParties(tx, { ...party, partyIds: contacteeId ? [contacteeId] : [], relation: 'contactee' }, now);
    return {
      payload: { kind, contactorId, contacteeId, frequencyDays, fromOn, untilOn },
      shell: { title: `${named.contactor} — ${named.contactee}` },
      recipients: { 'liaison-started': [contactorId, ...(contacteeId ? [contacteeId] : [])] },
    };
  },
});

export const changePair = defineAct({
  name: 'liaison.change-pair',
  subject: pairSubject,
  verb: 'change-pair',
  input: changePairInput,
  async change({ tx }, { id, pair: { fromOn } }, input) {
    const { untilOn } = input;
    if (untilOn && untilOn < fromOn) return refuse('liaison-ends-before-it-begins', { fromOn, untilOn });
    await change(tx, id, input);
    return { payload: { ...input } };
  },
});

/** From now on the contactor is free; what was noted stays the two's. */
export const endPair = defineAct({
  name: 'liaison.end-pair',
  subject: pairSubject,
  verb: 'end-pair',
  input: endPairInput,
  async change({ tx, now, today }, { id, pair }) {
    const { frequencyDays, fromOn, contactorId, contacteeId } = pair;
    await change(tx, id, { frequencyDays, untilOn: laterOf(today, fromOn) });
    return {
      payload: {},
      shell: { closedAt: now },
      recipients: { 'liaison-ended': [contactorId, ...(contacteeId ? [contacteeId] : [])] },
    };
  },
});
