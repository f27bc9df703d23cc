import type { Agent } from 'node:https';
import type { PushMessage } from './push-payload.ts';
import type { PushServicePolicy } from './push-service.ts';

export interface PushSubscription {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

export type PushOutcome =
  | { state: 'sent' }
  /** The browser has ended the subscription: forget it. */
  | { state: 'gone' }
  | {
      state: 'failed';
      isPermanent: boolean;
      code: 'push-refused' | 'push-unreachable' | 'push-endpoint-refused';
    };

export interface PushSender {
  /** What a browser needs to subscribe. */
  readonly publicKey: string;
  accepts(endpoint: string): boolean;
  sendPush(subscription: PushSubscription, message: PushMessage): Promise<PushOutcome>;
}

export interface PushSenderOptions extends PushServicePolicy {
  keysDirectory: string;
  /** Whom a push service may write to: `mailto:…` or an https address. */
  contact: string;
  /** For networks with their own certificates. */
  agent?: Agent;
  timeoutSeconds?: number;
}
