// Waiting things in the browser's own database: they outlive reloads, closed apps and ended sessions.
import { inDevice } from '../device/database.ts';
import type { OutboxStore } from './store.ts';
import type { Thing } from './thing.ts';

export const indexedStore: OutboxStore = {
  async all(owner) {
    const found = await inDevice<Thing[]>('outbox', 'readonly', (things) => things.index('owner').getAll(owner));
    return found ?? [];
  },
  async add(thing) {
    const order = await inDevice('outbox', 'readwrite', (things) => things.add(thing));
    return { ...thing, order: Number(order) };
  },
  async put(thing) {
    await inDevice('outbox', 'readwrite', (things) => things.put(thing));
  },
  async remove(orders) {
    await inDevice('outbox', 'readwrite', (things) => {
      for (const order of orders) things.delete(order);
      return undefined;
    });
  },
};
