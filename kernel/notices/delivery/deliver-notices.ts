// The delivery job: plans what is new of an item, sends what is due of its bundle, and comes back for the rest.
import type { Transaction } from '#platform/database';
import { defineTask, enqueue, type Task } from '#platform/jobs';
import type { Outside } from './outside.ts';
import { planNew } from './plan-new.ts';
import { payload, sendDue } from './send-due.ts';
import { nextDue } from './storage.ts';
import { deliveryTaskName } from './task-name.ts';

/** The time is part of the key: a later visit to a bundle does not replace an earlier one. */
async function comeBack(tx: Transaction, bundleKeys: readonly string[]): Promise<void> {
  for (const { bundleKey, dueAt } of await nextDue(tx, bundleKeys)) {
    await enqueue(tx, {
      task: deliveryTaskName,
      payload: { bundleKey },
      runAt: dueAt,
      jobKey: `notices:${bundleKey}:${dueAt.toISOString()}`,
    });
  }
}

export function deliverNotices(outside: Outside): Task {
  return defineTask({
    name: deliveryTaskName,
    payload,
    async run({ tenantId, bundleKey }, { now, signal }) {
      const { database } = outside;
      await database.asTenant(tenantId, async (tx) => {
        const planned = await planNew(tx, outside, { digestKey: bundleKey, now });
        await comeBack(
          tx,
          planned.filter((key) => key !== bundleKey),
        );
      });
      await sendDue({ outside, tenantId, bundleKey, now }, signal);
      await database.asTenant(tenantId, (tx) => comeBack(tx, [bundleKey]));
    },
  });
}
