import * as z from 'zod';
import { defineCreation } from '#kernel/acts';
import { addParties, linkCases, readCase } from '#kernel/cases';
import { personNames } from '#kernel/people';
import { indexText } from '#kernel/search';
import { refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { line, text } from '../../contract/fields.ts';
import { walls } from '../../contract/vocabulary.ts';
import { fingerprintOf } from '../alike.ts';
import { clueLifecycle } from '../lifecycle.ts';
import { insertClue } from '../storage.ts';

/** What a member received elsewhere in the house becomes a clue in their name, joined to where it came from. */
export const takeClue = defineCreation({
  name: 'topics.take-clue',
  kind: clueLifecycle.kind,
  event: 'received',
  initial: { state: clueLifecycle.initial, turn: clueLifecycle.states.received.turn },
  who: ['system'],
  input: z.object({
    title: line(walls.title, 4),
    text: text(walls.clueText, 2),
    place: line(100).default(''),
    senderId: z.uuid(),
    sourceCaseId: z.uuid(),
  }),
  title: ({ title }) => title,
  async create({ tx, now }, { id: caseId }, { title, text: said, place, senderId, sourceCaseId }) {
    const sender = (await personNames(tx, [senderId])).get(senderId);
    const source = await readCase(tx, sourceCaseId);
    if (!sender || !source) return refuse('source-unknown');
    const { simhash } = fingerprintOf(title, said);
    await insertClue(tx, {
      ...{ caseId, callId: null, origin: 'member', text: said, place, contactSealed: null, simhash, headId: null },
      ...{ senderId, senderName: sender.name, receivedAt: now },
    });
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [senderId], relation: 'sender' }, now);
    await linkCases(tx, { fromCaseId: caseId, toCaseId: sourceCaseId, kind: 'grown-from' }, now);
    await indexText(tx, { caseId, part: 'text', text: masked(`${title}\n${said}`) });
    return { payload: { origin: 'member', callId: null, sourceCaseId }, shell: { audience: 'office' } };
  },
});
