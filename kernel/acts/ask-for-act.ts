// An instrument may ask for an act of another by its public name: it is done by the software right after the asking act.
import * as z from 'zod';
import { systemActor } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { defineTask, enqueue, type Task } from '#platform/jobs';
import { perform } from './perform.ts';
import type { WorkingHouse } from './work.ts';

export const askedActTask = 'perform-asked-act';

const askedAct = z.object({
  tenantId: z.uuid(),
  act: z.string(),
  id: z.uuid().nullable(),
  input: z.unknown(),
  key: z.string(),
});

export interface AskedAct {
  /** `proposals.name-key` */
  readonly act: string;
  readonly id: string | null;
  readonly input: unknown;
  /** Unique for this wish: asked for twice, it is done once. */
  readonly key: string;
}

/** Enters the wish in the asking act's own transaction; the act must admit `system`. */
export const askForAct = (tx: Transaction, { act, id, input, key }: AskedAct): Promise<void> =>
  enqueue(tx, { task: askedActTask, payload: { act, id, input, key }, jobKey: `asked:${key}` });

/** A refusal is final and is told to whoever keeps the log; anything else is tried again. */
export const askedActsTask = (house: WorkingHouse, onRefused: (act: string, code: string) => void): Task =>
  defineTask({
    name: askedActTask,
    payload: askedAct,
    async run({ tenantId, act: name, id, input, key }, { now }) {
      const act = house.acts.get(name);
      if (!act) throw new Error(`There is no act ${name}.`);
      const envelope = { ...(id ? { id } : {}), version: 'latest' as const, input };
      const answer = await perform(house, { act, actor: systemActor(tenantId), envelope, now, idempotencyKey: key });
      if (isRefusal(answer)) onRefused(name, answer.code);
    },
  });
