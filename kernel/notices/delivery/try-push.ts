// A person tries whether a push reaches their devices: at once, whatever the hour, and the outcome of each is told.
import type { Database } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { PushSender } from '#platform/web-push';
import type { PushTrial } from '../contract.ts';
import { deleteSubscription } from '../preferences/delete-subscription.ts';
import { type KeptSubscription, subscriptionsOf } from '../preferences/subscriptions.ts';

export interface PushTrying {
  readonly database: Database;
  readonly pushSender: PushSender;
  readonly tenantId: string;
  readonly personId: string;
  /** What the devices show. */
  readonly line: string;
}

const link = '/to?desk=/&phone=/me/notice-settings';

async function tryOne(trying: PushTrying, kept: KeptSubscription): Promise<PushTrial> {
  const { database, pushSender, tenantId, personId, line } = trying;
  const { id, device, endpoint, p256dh, auth } = kept;
  const message = { line, link, isUrgent: true };
  const outcome = await pushSender.sendPush({ endpoint, keys: { p256dh, auth } }, message);
  if (outcome.state === 'gone') {
    await database.asTenant(tenantId, (tx) => deleteSubscription(tx, { personId, idOrEndpoint: id }));
  }
  return { id, device, outcome: outcome.state === 'failed' ? outcome.code : outcome.state };
}

/** Nothing is locked while the push services are called. */
export async function tryPush(trying: PushTrying): Promise<PushTrial[] | Refusal> {
  const { database, tenantId, personId } = trying;
  const kept = await database.asTenant(tenantId, (tx) => subscriptionsOf(tx, [personId]));
  if (kept.length === 0) return refuse('push-no-device');
  return Promise.all(kept.map((one) => tryOne(trying, one)));
}
