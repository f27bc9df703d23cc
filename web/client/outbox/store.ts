// Where waiting things lie; the browser's own is in indexed-store.ts.
import type { NewThing, Thing } from './thing.ts';

export interface OutboxStore {
  all(owner: string): Promise<Thing[]>;
  /** Gives the thing its place in the order. Throws when the device has no room. */
  add(thing: NewThing): Promise<Thing>;
  put(thing: Thing): Promise<void>;
  remove(orders: readonly number[]): Promise<void>;
}
