import type { MailOutcome } from './outcome.ts';

export interface OutgoingMail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html?: string;
  /** The same id for every attempt at one message, so that a second copy can be recognised as one. */
  id: string;
}

export interface Mailer {
  readonly isConfigured: boolean;
  send(mail: OutgoingMail): Promise<MailOutcome>;
  close(): void;
}
