// Across the wall between committees of this platform, by the software alone: what was sent up is laid on the desk above,
// what was adopted there is told below. Each side writes its own rows in its own transaction.
import * as z from 'zod';
import { perform, type Work, type WorkingHouse } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import { isRefusal } from '#platform/errors';
import { defineTask } from '#platform/jobs';
import { takeAdoption } from '../adoptions/actions/take-adoption.ts';
import { tellDownTask } from '../adoptions/tell-down.ts';
import { receiveExchange } from './actions/import-exchange.ts';
import { noteDelivery } from './actions/send-upward.ts';
import { deliverTask } from './deliver-task.ts';
import { readOutgoing } from './storage.ts';

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

const latest = { version: 'latest' } as const;

export async function deliver(house: House, tenantId: string, { sendingId, now }: { sendingId: string; now: Date }) {
  const out = await house.database.asTenant(tenantId, (tx) => readOutgoing(tx, sendingId));
  if (!out) return;
  const { issueId, receiverId, exchangeText: file } = out;
  const taken = await perform(house, {
    ...{ act: receiveExchange, actor: systemActor(receiverId), now, idempotencyKey: `sending-${sendingId}` },
    envelope: { ...latest, input: { file, from: { committeeId: tenantId, issueId } } },
  });
  const refusal = isRefusal(taken) ? taken.code : '';
  await perform(house, {
    ...{ act: noteDelivery, actor: systemActor(tenantId), now, idempotencyKey: `delivered-${sendingId}` },
    envelope: { id: issueId, ...latest, input: { sendingId, refusal } },
  });
}

const told = takeAdoption.input;
const tellPayload = z.object({ tenantId: z.uuid(), to: z.uuid(), issueId: z.uuid(), told: z.looseObject({}) });

export async function tell(
  house: House,
  { tenantId, to, issueId, told: given }: z.output<typeof tellPayload>,
  now: Date,
) {
  const input = told.parse({ ...given, by: tenantId });
  await perform(house, {
    ...{ act: takeAdoption, actor: systemActor(to), now },
    envelope: { id: issueId, ...latest, input },
  });
}

export function upwardWork(house: WorkingHouse): Work {
  return {
    tasks: [
      defineTask({
        name: deliverTask,
        payload: z.object({ tenantId: z.uuid(), sendingId: z.uuid() }),
        run: ({ tenantId, sendingId }, { now }) => deliver(house, tenantId, { sendingId, now }),
      }),
      defineTask({ name: tellDownTask, payload: tellPayload, run: (payload, { now }) => tell(house, payload, now) }),
    ],
    schedule: () => [],
  };
}
