import { type ActContext, defineAct } from '#kernel/acts';
import { linkCases } from '#kernel/cases';
import { isRefusal, type Refusal } from '#platform/errors';
import { masked } from '#platform/privacy';
import { addTopic } from '../../calls/actions/write-guide.ts';
import { screenClueInput } from '../../contract/clues.ts';
import { clueAdopted } from '../../deeds.ts';
import { canBeScreened } from '../rules.ts';
import { undecidedAlike, updateClue } from '../storage.ts';
import { type ClueSubject, clueSubject } from '../subject.ts';

/** The clue becomes a topic of the guide list, in words that name nobody; the office rewrites them there. */
async function intoGuide(
  context: ActContext,
  { id, record, clue }: ClueSubject,
  callId: string,
): Promise<Refusal | null> {
  const topic = { title: masked(record.title), explanation: masked(clue.text), clueIds: [id] };
  const inside = { ...context, receipt: null };
  const added = await addTopic.run(inside, { id: callId, version: 'latest', input: topic });
  if (isRefusal(added)) return added;
  await linkCases(context.tx, { fromCaseId: callId, toCaseId: id, kind: 'grown-from' }, context.now);
  return null;
}

/** One answer for all who sent nearly the same. */
async function decideAlike(context: ActContext, headId: string, input: unknown): Promise<Refusal | number> {
  const ids = await undecidedAlike(context.tx, headId);
  for (const id of ids) {
    const answer = await screenAlike.run({ ...context, receipt: null }, { id, version: 'latest', input });
    if (isRefusal(answer)) return answer;
  }
  return ids.length;
}

async function keepDecision(
  context: ActContext,
  found: ClueSubject,
  { reason, passedTo }: { reason: string; passedTo: string },
) {
  const { tx, now, actor } = context;
  const { id, clue } = found;
  await updateClue(tx, id, { decided_at: now, decided_by: actor.name, decision_reason: reason, passed_to: passedTo });
  return { 'topic-clue-screened': clue.senderId ? [clue.senderId] : [] };
}

const deedsOf = ({ today }: ActContext, { clue }: ClueSubject, decision: string) =>
  decision === 'adopted' ? { deeds: clueAdopted(clue, 'guide', today) } : {};

const screening = {
  name: 'topics.screen-clue',
  subject: clueSubject,
  verb: 'screen-clue',
  input: screenClueInput,
} as const;

/** The others of a group: the same words, without a topic of their own in the guide list. */
const screenAlike = defineAct({
  ...screening,
  async change(context, found, { decision, reason, passedTo }) {
    const recipients = await keepDecision(context, found, { reason, passedTo });
    const payload = { decision, reason, passedTo, alikeTo: found.clue.headId };
    return { to: decision, payload, recipients, ...deedsOf(context, found, decision) };
  },
});

/** Adopted to a guide list, passed on, or not adopted; the reason is told to whoever sent it. */
export const screenClue = defineAct({
  ...screening,
  async change(context, found, input) {
    const { decision, callId, reason, passedTo } = input;
    const unsound = canBeScreened(input);
    if (unsound) return unsound;
    const inTheWay = decision === 'adopted' && callId ? await intoGuide(context, found, callId) : null;
    if (inTheWay) return inTheWay;
    const recipients = await keepDecision(context, found, { reason, passedTo });
    const alike = await decideAlike(context, found.id, input);
    if (isRefusal(alike)) return alike;
    const payload = { decision, reason, passedTo, callId, alike };
    return { to: decision, payload, recipients, answer: { alike }, ...deedsOf(context, found, decision) };
  },
});
