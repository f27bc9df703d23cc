// How many things wait, in a word that the first screen can read without the queue.
import { readStored, writeStored } from '../preferences.ts';

const markOf = (owner: string) => `tongxin.outbox.${owner}`;
export const outboxChanged = 'tongxin:outbox';

export const ownerOf = (session: { tenant: { id: string }; account: { id: string } }): string =>
  `${session.tenant.id}/${session.account.id}`;

export function readMark(owner: string): number {
  return Number(readStored(markOf(owner)) ?? 0) || 0;
}

export function writeMark(owner: string, count: number) {
  writeStored(markOf(owner), String(count));
  window.dispatchEvent(new Event(outboxChanged));
}
