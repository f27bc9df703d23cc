// Two exchange a duty: one asks, the other agrees; only then does it change hands.
import { type ActContext, defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { answerSwapInput, askSwapInput, withdrawSwapInput } from '../../contract/duties.ts';
import { seatedAmong } from '../../places/storage.ts';
import { placeSubject } from '../../places/subject.ts';
import { followOnPortal } from '../../portal/follow-on-portal.ts';
import { canBeAnswered, canBeExchanged, type Duty } from '../rules.ts';
import {
  clashWith,
  giveTo,
  hasOpenSwap,
  insertSwap,
  readDuty,
  readSwap,
  settleSwap,
  waitForRotas,
} from '../storage.ts';

interface Exchange {
  readonly duty: Duty;
  readonly inReturn: Duty | null;
  readonly askedBy: string;
  readonly askedOf: string;
}

/** Both must be free at the hour they take over; the duties that change hands do not count. */
async function whoIsBusy({ tx }: ActContext, { duty, inReturn, askedBy, askedOf }: Exchange): Promise<Refusal | null> {
  await waitForRotas(tx);
  const besides = [duty.id, ...(inReturn ? [inReturn.id] : [])];
  const takings = [{ personId: askedOf, taken: duty }, ...(inReturn ? [{ personId: askedBy, taken: inReturn }] : [])];
  for (const { personId, taken } of takings) {
    const clash = await clashWith(tx, { duties: [{ personId, onDay: taken.onDay }], times: taken, besides });
    if (!clash) continue;
    const { name, place, onDay, times } = clash;
    return refuse('swap-already-on-duty', { name, place, onDay, times });
  }
  return null;
}

export const askSwap = defineAct({
  name: 'places.ask-swap',
  subject: placeSubject,
  verb: 'ask-swap',
  input: askSwapInput,
  async change(context, { id: placeId }, { dutyId, withPersonId: askedOf, returnDutyId }) {
    const { tx, actor, now, today } = context;
    const askedBy = actingPersonId(actor);
    const duty = await readDuty(tx, placeId, dutyId);
    const inReturn = returnDutyId ? await readDuty(tx, placeId, returnDutyId) : null;
    if (!duty || !askedBy || (returnDutyId && !inReturn)) return refuse('duty-unknown');
    const problem = canBeExchanged({ duty, inReturn, askedBy, askedOf, today });
    if (problem) return problem;
    if (!(await seatedAmong(tx, [askedOf], today)).has(askedOf)) return refuse('duty-not-a-member');
    if (await hasOpenSwap(tx, [dutyId])) return refuse('swap-asked-already');
    const busy = await whoIsBusy(context, { duty, inReturn, askedBy, askedOf });
    if (busy) return busy;
    const swapId = await insertSwap(tx, { placeId, dutyId, returnDutyId, askedBy, askedOf, at: now });
    return {
      payload: { swapId, dutyId, returnDutyId },
      recipients: { 'place-swap-asked': [askedOf] },
      noticeParams: { by: actor.name, onDay: duty.onDay },
      answer: { swapId },
    };
  },
});

export const answerSwap = defineAct({
  name: 'places.answer-swap',
  subject: placeSubject,
  verb: 'answer-swap',
  input: answerSwapInput,
  async change(context, { id: placeId, state }, { swapId, isAgreed }) {
    const { tx, actor, now, today } = context;
    const swap = await readSwap(tx, placeId, swapId);
    if (!swap) return refuse('swap-unknown');
    const problem = canBeAnswered(swap, actingPersonId(actor));
    if (problem) return problem;
    const { askedBy, askedOf, returnDutyId } = swap;
    const duty = await readDuty(tx, placeId, swap.dutyId);
    const inReturn = returnDutyId ? await readDuty(tx, placeId, returnDutyId) : null;
    if (!duty || (returnDutyId && !inReturn)) return refuse('duty-unknown');
    if (isAgreed) {
      const exchange = { duty, inReturn, askedBy, askedOf };
      const hindered = canBeExchanged({ ...exchange, today }) ?? (await whoIsBusy(context, exchange));
      if (hindered) return hindered;
      await giveTo(tx, duty.id, askedOf);
      if (inReturn) await giveTo(tx, inReturn.id, askedBy);
      await followOnPortal(context, { id: placeId, state });
    }
    await settleSwap(tx, swap, isAgreed ? 'agreed' : 'declined', now);
    return {
      payload: { swapId, isAgreed },
      recipients: { [isAgreed ? 'place-swap-agreed' : 'place-swap-declined']: [askedBy] },
      noticeParams: { by: actor.name, onDay: duty.onDay },
    };
  },
});

export const withdrawSwap = defineAct({
  name: 'places.withdraw-swap',
  subject: placeSubject,
  verb: 'withdraw-swap',
  input: withdrawSwapInput,
  async change({ tx, actor, now }, { id: placeId }, { swapId }) {
    const swap = await readSwap(tx, placeId, swapId);
    if (!swap || swap.askedBy !== actingPersonId(actor)) return refuse('swap-unknown');
    if (swap.state !== 'asked') return refuse('swap-settled');
    await settleSwap(tx, swap, 'withdrawn', now);
    return { payload: { swapId } };
  },
});
