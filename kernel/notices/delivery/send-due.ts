import { z } from 'zod';
import { leaseMinutes } from '../rules.ts';
import { claimBundle } from './claim-bundle.ts';
import type { Outside } from './outside.ts';
import { recordAttempt } from './record-attempt.ts';
import { resultOf } from './result-of.ts';
import { sendBundle } from './send-bundle.ts';
import { dropNeedless } from './storage.ts';

export const payload = z.object({ tenantId: z.uuid(), bundleKey: z.string() });

interface Round {
  readonly outside: Outside;
  readonly tenantId: string;
  readonly bundleKey: string;
  readonly now: Date;
}

export async function sendDue({ outside, tenantId, bundleKey, now }: Round, signal: AbortSignal): Promise<void> {
  const { database } = outside;
  await database.asTenant(tenantId, (tx) => dropNeedless(tx, bundleKey, now));
  const leasedUntil = new Date(now.getTime() + leaseMinutes * 60_000);
  while (!signal.aborted) {
    const bundle = await database.asTenant(tenantId, (tx) => claimBundle(tx, { bundleKey, now, leasedUntil }));
    if (!bundle) return;
    const sending = { outside, tenantId, bundle, bundleKey };
    const outcome = await sendBundle(sending);
    await database.asTenant(tenantId, async (tx) => recordAttempt(tx, await resultOf(tx, sending, { outcome, now })));
  }
}
