// Large imports in the background: a batch, a transaction, and on; a repetition goes on where the last one stopped.
import * as z from 'zod';
import { type ActContext, type ActHouse, contextAt, recordInRegister } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { readActor } from '#kernel/people';
import type { Transaction } from '#platform/database';
import { defineTask, type Task } from '#platform/jobs';
import type { ImportKind } from './import-kind.ts';
import { lockRun } from './storage.ts';
import { type Direction, finishedPayload, workThrough } from './work-through.ts';

export const importTaskName = 'work-through-import';

const payload = z.object({
  tenantId: z.uuid(),
  runId: z.uuid(),
  direction: z.enum(['apply', 'undo']),
  accountId: z.uuid(),
  personId: z.uuid(),
});
type Payload = z.infer<typeof payload>;

async function contextOf(house: ActHouse, tx: Transaction, order: Payload & { now: Date }): Promise<ActContext | null> {
  const { tenantId, accountId, personId, now } = order;
  const actor = await readActor(tx, { tenantId, accountId, personId, today: calendarDateOf(now) });
  if (!actor) return null;
  const { settings, calendar } = await house.committees.of(tenantId);
  return contextAt({ tx, actor, now, settings, calendar, digest: house.digest, receipt: null });
}

const through: Readonly<Record<Direction, string>> = { apply: 'applying', undo: 'undoing' };
const finished: Readonly<Record<Direction, string>> = { apply: 'imports.applied', undo: 'imports.undone' };

/** Answers whether the run is finished, or no longer there to be worked on. */
async function oneBatch(
  context: ActContext,
  kinds: readonly ImportKind[],
  { runId, direction }: Payload,
): Promise<boolean> {
  const run = await lockRun(context.tx, runId);
  const kind = kinds.find((one) => one.kind === run?.kind);
  if (!run || !kind || run.state !== through[direction]) return true;
  if (!(await workThrough(context, { run, kind, direction }))) return false;
  const change = { payload: await finishedPayload(context, run, direction) };
  await recordInRegister(context, { register: 'imports', eventName: finished[direction], change });
  return true;
}

export function importTask(house: ActHouse, kinds: readonly ImportKind[]): Task {
  return defineTask({
    name: importTaskName,
    payload,
    async run(order, { now }) {
      let isFinished = false;
      while (!isFinished) {
        isFinished = await house.database.asTenant(order.tenantId, async (tx) => {
          const context = await contextOf(house, tx, { ...order, now });
          return context ? oneBatch(context, kinds, order) : true;
        });
      }
    },
  });
}
