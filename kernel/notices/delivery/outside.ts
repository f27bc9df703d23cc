// The ways out of the house that this installation was given, and where its links lead.
import type { Database } from '#platform/database';
import type { Mailer } from '#platform/mail';
import type { PushSender } from '#platform/web-push';
import type { NoticeRegistry } from '../registry.ts';
import type { SmsSender } from './sms.ts';

export interface Outside {
  readonly database: Database;
  readonly registry: NoticeRegistry;
  readonly mailer: Mailer;
  readonly pushSender: PushSender | null;
  readonly smsSender: SmsSender;
  /** Where the site is reached, for the links in mails: `https://…` without a path. */
  readonly publicUrl: string;
  /** Who the letters say they are from. */
  readonly senderName: string;
}

/** What came of one message, whichever way it went. */
export type SendOutcome =
  | { state: 'sent' }
  | { state: 'not-configured'; code: string }
  | { state: 'failed'; isPermanent: boolean; code: string };
