// The outbox of this page: queue, send when there is a network, try again, throw away.
import { ask, newIntent, perform } from '../perform.ts';
import { request } from '../request.ts';
import { tell } from './hear.ts';
import { heldThings } from './held.ts';
import { indexedStore } from './indexed-store.ts';
import { writeMark } from './mark.ts';
import { triedAgain, withDependents } from './order.ts';
import { type Run, runOutbox } from './run.ts';
import type { NewThing, Thing, WaitingFile } from './thing.ts';

const store = indexedStore;
const actTimeoutMilliseconds = 20_000;
const uploadTimeoutMilliseconds = 180_000;

function upload({ file, name, fields }: WaitingFile): Promise<unknown> {
  const form = new FormData();
  // Fields go before the file: the server reads them as they arrive.
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', file, name);
  return request('/files', { method: 'POST', body: form, signal: AbortSignal.timeout(uploadTimeoutMilliseconds) });
}

const runOf = (owner: string): Run => ({
  owner,
  store,
  send: ({ name, input, key }) =>
    perform(name, input, { intent: key, signal: AbortSignal.timeout(actTimeoutMilliseconds) }),
  upload,
  ask: (query, id) => ask(query, { id }),
  held: heldThings(),
  onOutcome: tell,
});

/** One tab sends at a time; where locks are missing the keys alone see to it that nothing is done twice. */
async function alone(owner: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(`tongxin.outbox.${owner}`, work);
}

export async function countAgain(owner: string): Promise<readonly Thing[]> {
  const things = await store.all(owner);
  writeMark(owner, things.length);
  return things;
}

export async function flushOutbox(owner: string): Promise<void> {
  // A device that knows it has no network need not try: what was never tried can still be changed.
  if (navigator.onLine)
    await alone(owner, async () => {
      await runOutbox(runOf(owner));
    });
  await countAgain(owner);
}

/** Throws when the device has no room. */
export async function queue(thing: NewThing): Promise<Thing> {
  const queued = await store.add(thing);
  await countAgain(thing.owner);
  return queued;
}

export async function change(thing: Thing): Promise<void> {
  await store.put(thing);
  tell(thing, { kind: 'changed' });
}

export async function tryAgain(thing: Thing): Promise<void> {
  await change(thing.standing === 'refused' ? triedAgain(thing, newIntent()) : thing);
  await flushOutbox(thing.owner);
}

/** With everything that cannot be done without it. */
export async function discard(thing: Thing): Promise<void> {
  const gone = withDependents(thing.id, await store.all(thing.owner));
  await store.remove(gone.map(({ order }) => order));
  await countAgain(thing.owner);
  tell(thing, { kind: 'changed' });
}

export const thingsOf = (owner: string): Promise<Thing[]> => store.all(owner);

export async function thingOf(owner: string, id: string): Promise<Thing | undefined> {
  return (await store.all(owner)).find((thing) => thing.id === id);
}

export async function wipeOutbox(owner: string): Promise<void> {
  const things = await store.all(owner);
  await store.remove(things.map(({ order }) => order));
  writeMark(owner, 0);
}
