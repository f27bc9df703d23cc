import type { OutboxStore } from '../store.ts';
import type { Thing } from '../thing.ts';

export const example = (part: Partial<Thing> & Pick<Thing, 'order' | 'id'>): Thing => ({
  owner: 'committee/account',
  name: 'proposals.sign',
  input: {},
  key: `key-${part.id}`,
  lane: part.id,
  cases: [],
  says: { title: '签名' },
  files: [],
  queuedAt: '2026-11-24T02:00:00.000Z',
  standing: 'waiting',
  attempts: 0,
  waits: 'network',
  ...part,
});

/** A device's store without a device. */
export function storeOf(...things: readonly Thing[]): OutboxStore & { things: Thing[] } {
  const store = {
    things: [...things],
    all: async (owner: string) => store.things.filter((thing) => thing.owner === owner),
    add: async (thing: Omit<Thing, 'order'>) => {
      const added = { ...thing, order: store.things.length + 1 };
      store.things.push(added);
      return added;
    },
    put: async (thing: Thing) => {
      store.things = store.things.map((one) => (one.order === thing.order ? thing : one));
    },
    remove: async (orders: readonly number[]) => {
      store.things = store.things.filter(({ order }) => !orders.includes(order));
    },
  };
  return store;
}
