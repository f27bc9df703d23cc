import type { RecordEvent } from './events.ts';
import type { AccountKey } from './storage/account.ts';

/** From where somebody signs in. */
export interface Client {
  readonly address: string;
  readonly userAgent?: string | undefined;
}

/** Something done to an account by somebody entitled to it; the caller has checked that. */
export interface AccountAct extends AccountKey {
  readonly byAccountId: string | null;
  readonly record: RecordEvent;
  readonly now: Date;
}

/** Something a signed-in person does to their own account. */
export interface OwnAct extends AccountKey {
  readonly sessionId: string;
  readonly now: Date;
}
