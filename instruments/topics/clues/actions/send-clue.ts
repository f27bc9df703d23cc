import type * as z from 'zod';
import { type Act, type ActContext, defineCreation, recordInRegister } from '#kernel/acts';
import { addParties, readCase } from '#kernel/cases';
import { actingPersonId, capacitiesAnywhere, meets } from '#kernel/permissions';
import { sealContact } from '#kernel/public-door';
import { indexText } from '#kernel/search';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { canBeAnswered } from '../../calls/rules.ts';
import { readCall } from '../../calls/storage.ts';
import { sendClueInput } from '../../contract/clues.ts';
import type { CallState } from '../../contract/vocabulary.ts';
import { topicNumbers } from '../../settings.ts';
import { originOf } from '../../who-sees.ts';
import { type Alike, clueAlike, cluesInTheHour, type Fingerprint, fingerprintOf, waitForOthers } from '../alike.ts';
import { clueLifecycle } from '../lifecycle.ts';
import { newReceipt } from '../receipt.ts';
import { canBeSent, isFolded, isNoFlood } from '../rules.ts';
import { countFolded, insertClue, insertReceipt } from '../storage.ts';

type Sent = z.output<typeof sendClueInput>;
const who = ['public', 'member', 'convenor', 'body-officer'] as const;

/** Null when nothing stands in the way. */
async function problemWith(context: ActContext, input: Sent): Promise<Refusal | null> {
  const { tx, today, settings } = context;
  const origin = originOf(context.actor);
  const call = input.callId ? await readCall(tx, input.callId) : null;
  if (input.callId && !call) return refuse('call-unknown');
  const state = input.callId ? ((await readCase(tx, input.callId))?.state as CallState) : null;
  const closed = call && state && canBeAnswered({ ...call, state, origin, today });
  if (closed) return closed;
  return canBeSent({
    ...{ origin, website: input.website, secondsTaken: input.secondsTaken, contact: input.contact },
    answersCall: call !== null,
    rules: {
      minimumSeconds: settings.get(topicNumbers.minimumSeconds),
      isContactRequired: settings.get(topicNumbers.isContactRequired),
      isOpenAllYear: settings.get(topicNumbers.isOpenAllYear),
    },
  });
}

interface Found {
  readonly fingerprint: Fingerprint;
  readonly alike: Alike | null;
}

/** A clue of its own: the case, what was sent, the sealed contact, the receipt. */
const receive = ({ fingerprint, alike }: Found) =>
  defineCreation({
    name: 'topics.send-clue',
    kind: clueLifecycle.kind,
    event: 'received',
    initial: { state: clueLifecycle.initial, turn: clueLifecycle.states.received.turn },
    who,
    input: sendClueInput,
    title: ({ title }) => title,
    async create({ tx, actor, now }, record, input) {
      const origin = originOf(actor);
      const { id: caseId, tenantId } = record;
      const senderId = actingPersonId(actor);
      await insertClue(tx, {
        ...{ caseId, callId: input.callId, origin, text: input.text, place: input.place },
        ...{ senderId, senderName: origin === 'public' ? '' : actor.name },
        contactSealed: sealContact(input.contact, { tenantId, rowId: caseId }),
        simhash: fingerprint.simhash,
        headId: alike?.headId ?? null,
        receivedAt: now,
      });
      if (senderId) {
        await addParties(tx, { caseId, partyKind: 'person', partyIds: [senderId], relation: 'sender' }, now);
      }
      await indexText(tx, { caseId, part: 'text', text: masked(`${input.title}\n${input.text}`) });
      const receipt = newReceipt(tenantId);
      await insertReceipt(tx, receipt, { caseId, isFolded: false, at: now });
      return {
        payload: { origin, callId: input.callId, headId: alike?.headId ?? null },
        shell: { audience: 'office' },
        answer: { receiptCode: receipt.code },
      };
    },
  });

/** From the tenth nearly identical one in a day on: counted on the first, with a receipt, without a contact. */
async function fold(context: ActContext, { headId }: Alike) {
  const { tx, now, actor } = context;
  const receipt = newReceipt(actor.tenantId);
  await countFolded(tx, headId);
  await insertReceipt(tx, receipt, { caseId: headId, isFolded: true, at: now });
  return recordInRegister(context, {
    register: 'topics',
    eventName: 'topics.clue-folded',
    change: { payload: { headId }, answer: { receiptCode: receipt.code } },
  });
}

async function receiveOrFold(context: ActContext, input: Sent): Promise<Found | Alike | Refusal> {
  const fingerprint = fingerprintOf(input.title, input.text);
  if (originOf(context.actor) !== 'public') return { fingerprint, alike: null };
  const { tx, now, settings } = context;
  await waitForOthers(tx);
  const alike = await clueAlike(tx, fingerprint, now);
  if (alike && isFolded(alike.inTheDay, settings.get(topicNumbers.foldFrom))) {
    const mostFolded = settings.get(topicNumbers.mostInAnHour);
    return isNoFlood({ inTheHour: alike.inTheDay, mostInAnHour: mostFolded * 24 }) ?? alike;
  }
  const mostInAnHour = settings.get(topicNumbers.mostInAnHour);
  const flooded = isNoFlood({ inTheHour: await cluesInTheHour(tx, now), mostInAnHour });
  return flooded ?? { fingerprint, alike };
}

const template = receive({ fingerprint: { tokens: [], simhash: '' }, alike: null });

/** A citizen, a member or a body says what a proposal should be about, and gets a receipt code. */
export const sendClue: Act = {
  ...template,
  async run(context, envelope) {
    if (!meets(capacitiesAnywhere(context.actor), who)) {
      return refuse('not-permitted', { verb: 'topics.send-clue' }, { who });
    }
    const parsed = sendClueInput.safeParse(envelope.input);
    // What is wrong with each field the creation itself says.
    if (!parsed.success) return template.run(context, envelope);
    const problem = await problemWith(context, parsed.data);
    if (problem) return problem;
    const found = await receiveOrFold(context, parsed.data);
    if (isRefusal(found)) return found;
    return 'fingerprint' in found ? receive(found).run(context, envelope) : fold(context, found);
  },
};
