// A person acts: kept on the device first, then sent; whoever waits at the screen hears what came of it.
import { isRefusal } from '#platform/errors';
import { perform } from '../perform.ts';
import { Problem, type SpokenRefusal } from '../problem.ts';
import { hear } from './hear.ts';
import { discard, flushOutbox, queue } from './outbox.ts';
import type { Outcome } from './outcome.ts';
import type { NewThing } from './thing.ts';

const patienceMilliseconds = 6_000;

/** The device had no room: then it goes at once or not at all, and the page says so. */
async function sendUnkept({ name, input, key, files }: NewThing): Promise<Outcome> {
  if (files.length > 0) throw new Problem('no-room');
  const answer = await perform(name, input, { intent: key }).catch(() => {
    throw new Problem('no-room');
  });
  return isRefusal(answer) ? { kind: 'refused', refusal: answer as SpokenRefusal } : { kind: 'sent', answer };
}

function outcomeFor(id: string): { outcome: Promise<Outcome>; stop: () => void } {
  let stop: () => void = () => undefined;
  const outcome = new Promise<Outcome>((resolve) => {
    const end = hear((heard) => {
      if (heard.id === id && heard.outcome.kind !== 'changed') resolve(heard.outcome);
    });
    const timer = setTimeout(() => resolve({ kind: 'waiting', waits: 'network' }), patienceMilliseconds);
    stop = () => {
      end();
      clearTimeout(timer);
    };
  });
  return { outcome, stop };
}

export async function post(thing: NewThing): Promise<Outcome> {
  const queued = await queue(thing).catch(() => null);
  if (!queued) return sendUnkept(thing);
  const { outcome, stop } = outcomeFor(thing.id);
  const run = flushOutbox(thing.owner).then((): Outcome => ({ kind: 'waiting', waits: 'network' }));
  const first = await Promise.race([outcome, run]);
  stop();
  // Who still stands at the form gets the no there, with what they wrote.
  if (first.kind === 'refused') await discard(queued);
  return first;
}
