import { deleteSubscription } from '../preferences/delete-subscription.ts';
import { subscriptionsOf } from '../preferences/subscriptions.ts';
import { pushFor } from './bundle-text.ts';
import type { ClaimedBundle } from './claim-bundle.ts';
import type { Outside, SendOutcome } from './outside.ts';

export interface Sending {
  readonly outside: Outside;
  readonly tenantId: string;
  readonly bundle: ClaimedBundle;
  readonly bundleKey: string;
}

/** To every browser of the person; one that took it is enough, one that is gone is forgotten. */
export async function sendPush(sending: Sending): Promise<SendOutcome> {
  const { outside, tenantId, bundle, bundleKey } = sending;
  const { database, pushSender } = outside;
  const { personId } = bundle;
  const kept = await database.asTenant(tenantId, (tx) => subscriptionsOf(tx, [personId]));
  const message = pushFor(outside, bundle.notices, bundleKey);
  let best: SendOutcome = { state: 'failed', isPermanent: true, code: 'subscription-gone' };
  for (const { id, endpoint, p256dh, auth } of pushSender ? kept : []) {
    const outcome = await pushSender?.sendPush({ endpoint, keys: { p256dh, auth } }, message);
    if (outcome?.state === 'gone') {
      await database.asTenant(tenantId, (tx) => deleteSubscription(tx, { personId, idOrEndpoint: id }));
    } else if (outcome && best.state !== 'sent') best = outcome;
  }
  return best;
}
