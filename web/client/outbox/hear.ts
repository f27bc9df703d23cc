// What became of a thing, told to whoever listens on this page and in the other tabs.
import type { Outcome } from './outcome.ts';
import type { Thing } from './thing.ts';

export interface Heard {
  id: string;
  owner: string;
  cases: readonly string[];
  outcome: Outcome | { kind: 'changed' };
}

type Listener = (heard: Heard) => void;
const listeners = new Set<Listener>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tongxin.outbox') : undefined;
channel?.addEventListener('message', ({ data }: MessageEvent<Heard>) => tellHere(data));

function tellHere(heard: Heard) {
  for (const listener of listeners) listener(heard);
}

export function tell(thing: Pick<Thing, 'id' | 'owner' | 'cases'>, outcome: Heard['outcome']) {
  const { id, owner, cases } = thing;
  const heard = { id, owner, cases, outcome };
  tellHere(heard);
  channel?.postMessage(heard);
}

export function hear(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
