// A person switches push on in one of their browsers.
import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { PushSender } from '#platform/web-push';
import type { PushSubscriptionInput } from '../contract.ts';
import { keepNewestSubscriptions, upsertSubscription } from './subscriptions.ts';

const mostDevices = 10;

export interface PushSubscribing {
  personId: string;
  subscription: PushSubscriptionInput;
  sender: Pick<PushSender, 'accepts'>;
  now: Date;
}

export async function subscribePush(
  tx: Transaction,
  { personId, subscription, sender, now }: PushSubscribing,
): Promise<Refusal | null> {
  const { endpoint, keys, device } = subscription;
  if (!sender.accepts(endpoint)) return refuse('push-endpoint-refused');
  const id = v7({ msecs: now.getTime() });
  await upsertSubscription(tx, { id, personId, endpoint, ...keys, device, createdAt: now });
  await keepNewestSubscriptions(tx, personId, mostDevices);
  return null;
}
