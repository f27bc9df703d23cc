export { createPushSender } from './create-push-sender.ts';
export type { PushMessage } from './push-payload.ts';
export type { PushOutcome, PushSender, PushSenderOptions, PushSubscription } from './push-sender.ts';
export { isPushService, type PushServicePolicy } from './push-service.ts';
export { loadSigningKeys, type SigningKeys } from './signing-keys.ts';
