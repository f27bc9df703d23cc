// Text messages by adapter: every office has its own gateway. Without one, it is said and nothing else happens.
import { appendFile } from 'node:fs/promises';

export type SmsOutcome =
  | { state: 'sent' }
  | { state: 'not-configured' }
  | { state: 'failed'; isPermanent: boolean; code: 'sms-refused' | 'sms-unreachable' };

export interface SmsSender {
  readonly isConfigured: boolean;
  /** Never throws for what the gateway does. */
  send(message: { phone: string; text: string }): Promise<SmsOutcome>;
}

export const withoutSms: SmsSender = {
  isConfigured: false,
  send: async () => ({ state: 'not-configured' }),
};

/** Writes each message as a line of JSON: for trials, and for offices whose gateway reads a file. */
export function smsToFile(path: string): SmsSender {
  return {
    isConfigured: true,
    async send(message) {
      try {
        await appendFile(path, `${JSON.stringify(message)}\n`, { mode: 0o600 });
        return { state: 'sent' };
      } catch {
        return { state: 'failed', isPermanent: false, code: 'sms-unreachable' };
      }
    },
  };
}
