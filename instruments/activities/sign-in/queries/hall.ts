// The screen in the hall: the code, and how many have come. Asked every few seconds by one screen, so the counting is one
// statement, and none when nothing has changed.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { isRefusal, type Refusal } from '#platform/errors';
import { kindRules } from '../../kinds.ts';
import { neededForQuorum } from '../../rules.ts';
import { activityNumbers } from '../../settings.ts';
import { hallCodeAt, slotAt, startOfSlot } from '../code/hall-code.ts';
import { type HallView, hallParameters, hallView } from '../contract.ts';
import { isOpen, shownIn } from '../rules.ts';
import { countRoll } from './count-roll.ts';
import { type HeldActivity, heldActivity } from './held.ts';

const codesAhead = 7;

function standingOf(held: HeldActivity, now: Date): HallView['state'] {
  const { window, rules } = held.opening;
  if (rules.isClosed || !['announced', 'under-way'].includes(held.record.state)) return 'over';
  const closed = isOpen(now, window);
  if (!closed) return 'open';
  return closed.code === 'sign-in-not-open' ? 'not-open' : 'over';
}

function codesOf({ record }: HeldActivity, now: Date): HallView['codes'] {
  const first = slotAt(now);
  return Array.from({ length: codesAhead }, (_, index) => {
    const { slot, token, digits } = hallCodeAt({ tenantId: record.tenantId, caseId: record.id }, first + index);
    const { shownFrom, shownUntil } = shownIn(startOfSlot(slot));
    return { token, digits, from: shownFrom.toISOString(), until: shownUntil.toISOString() };
  });
}

async function countsOf(
  { tx, settings }: QueryContext,
  { record, gathering }: HeldActivity,
): Promise<HallView['counts']> {
  const { whole, members, byBody, bySector } = await countRoll(tx, record.id);
  if (!kindRules[gathering.kind].needsQuorum) return { whole, quorum: null, byBody, bySector };
  const needed = neededForQuorum(members.called, settings.get(activityNumbers.quorumPercent));
  const quorum = { needed, attended: members.attended, isMet: members.attended >= needed };
  return { whole, quorum, byBody, bySector };
}

export const hallQuery = defineQuery({
  name: 'activities.hall',
  parameters: hallParameters,
  answer: hallView,
  async ask(context, { id, seen }): Promise<HallView | Refusal> {
    const { now } = context;
    const held = await heldActivity(context, id);
    if (isRefusal(held)) return held;
    const { record, gathering, opening } = held;
    const state = standingOf(held, now);
    return {
      ...{ version: record.version, now: now.toISOString(), state, title: record.title, place: gathering.place },
      codes: state === 'open' ? codesOf(held, now) : [],
      startsAt: gathering.startsAt.toISOString(),
      opensAt: opening.window.opensAt.toISOString(),
      closesAt: opening.window.closesAt.toISOString(),
      counts: seen === record.version ? null : await countsOf(context, held),
    };
  },
});
