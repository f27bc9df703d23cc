// Sends web push messages (RFC 8030, 8291). Only jobs call it.

import { createHash } from 'node:crypto';
import webPush from 'web-push';
import { payloadOf } from './push-payload.ts';
import type { PushOutcome, PushSender, PushSenderOptions } from './push-sender.ts';
import { isPushService } from './push-service.ts';
import { loadSigningKeys } from './signing-keys.ts';

const oneDaySeconds = 86_400;

function outcomeOf(error: unknown): PushOutcome {
  const status = error instanceof webPush.WebPushError ? error.statusCode : undefined;
  if (status === 404 || status === 410) return { state: 'gone' };
  if (status === undefined) return { state: 'failed', isPermanent: false, code: 'push-unreachable' };
  return { state: 'failed', isPermanent: status < 500 && status !== 429, code: 'push-refused' };
}

// A topic is 32 signs at most and seen by the push service: a digest tells it nothing about the case.
const topicOf = (topic: string) => createHash('sha256').update(topic).digest('base64url').slice(0, 32);

export async function createPushSender(options: PushSenderOptions): Promise<PushSender> {
  const { keysDirectory, contact, agent, timeoutSeconds = 15 } = options;
  const keys = await loadSigningKeys(keysDirectory);
  // Checks the contact now rather than at the first message.
  webPush.setVapidDetails(contact, keys.publicKey, keys.privateKey);
  const accepts = (endpoint: string) => isPushService(endpoint, options);
  return {
    publicKey: keys.publicKey,
    accepts,
    async sendPush(subscription, message) {
      if (!accepts(subscription.endpoint)) {
        return { state: 'failed', isPermanent: true, code: 'push-endpoint-refused' };
      }
      const payload = payloadOf(message);
      try {
        await webPush.sendNotification(subscription, payload, {
          vapidDetails: { subject: contact, ...keys },
          TTL: oneDaySeconds,
          urgency: message.isUrgent ? 'high' : 'normal',
          timeout: timeoutSeconds * 1000,
          ...(message.topic && { topic: topicOf(message.topic) }),
          ...(agent && { agent }),
        });
        return { state: 'sent' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}
