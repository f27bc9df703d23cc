import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import { readNoticePreference } from '../preferences/storage.ts';
import { nextAttemptAt } from '../rules.ts';
import type { SendOutcome } from './outside.ts';
import type { AttemptResult } from './record-attempt.ts';
import type { Sending } from './send-push.ts';

export async function resultOf(
  tx: Transaction,
  { bundle }: Sending,
  { outcome, now }: { outcome: SendOutcome; now: Date },
): Promise<AttemptResult> {
  const base = { id: v7({ msecs: now.getTime() }), bundle, now, dueAt: now };
  if (outcome.state === 'sent') return { ...base, outcome: 'sent', errorCode: null };
  if (outcome.state === 'not-configured') {
    return { ...base, outcome: 'not-configured', errorCode: outcome.code };
  }
  const isUrgent = bundle.notices.some((notice) => notice.isUrgent);
  const quiet = isUrgent ? null : await readNoticePreference(tx, bundle.personId);
  const dueAt = outcome.isPermanent ? null : nextAttemptAt(bundle.attempts + 1, now, quiet);
  return {
    ...base,
    outcome: dueAt ? 'queued' : 'failed',
    errorCode: outcome.code,
    dueAt: dueAt ?? now,
  };
}
