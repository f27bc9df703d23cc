import { z } from 'zod';

export const pushSubscriptionInputSchema = z.object({
  endpoint: z.url().max(1000),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}=*$/),
    auth: z.string().regex(/^[\w-]{20,32}=*$/),
  }),
  device: z.string().trim().max(80).default(''),
});
export type PushSubscriptionInput = z.infer<typeof pushSubscriptionInputSchema>;

export const pushDeviceSchema = z
  .object({ id: z.uuid(), device: z.string(), createdAt: z.iso.datetime() })
  .meta({ id: 'PushDevice' });
export type PushDevice = z.infer<typeof pushDeviceSchema>;

/** How one device answered a try; `sent` is as far as the push service says. */
export const pushOutcomes = ['sent', 'gone', 'push-refused', 'push-unreachable', 'push-endpoint-refused'] as const;
export const pushTrialSchema = z
  .object({ id: z.uuid(), device: z.string(), outcome: z.enum(pushOutcomes) })
  .meta({ id: 'PushTrial' });
export type PushTrial = z.infer<typeof pushTrialSchema>;
