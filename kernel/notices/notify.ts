// Tells people something: inbox rows and one delivery job, in the act's own transaction and one round trip.
import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import { enqueueCall } from '#platform/jobs';
import { deliveryTaskName } from './delivery/task-name.ts';
import { insertNotices } from './inbox/insert-notices.ts';
import type { NoticeParams } from './notice.ts';
import { digestWindowMinutes } from './rules.ts';

export interface NotifyRequest {
  recipients: readonly string[];
  kind: string;
  caseId: string | null;
  eventId: string | null;
  params: NoticeParams;
  /** What there is to do, in the words of the lifecycle. */
  actionKey?: string;
  dueOn?: string;
  /** A person gets one notice per key, however often it is asked for. */
  dedupeKey: string;
  /** A matter of hours: it waits for no digest and no morning. */
  isUrgent?: boolean;
  now: Date;
}

/** Answers how many people had not been told yet. */
export async function notify(tx: Transaction, request: NotifyRequest): Promise<number> {
  const { caseId, eventId, isUrgent = false, now } = request;
  const recipients = [...new Set(request.recipients)];
  if (recipients.length === 0) return 0;
  const digestKey = caseId ? `case:${caseId}` : `event:${eventId ?? v7({ msecs: now.getTime() })}`;
  const runAt = isUrgent ? now : new Date(now.getTime() + digestWindowMinutes * 60_000);
  const job = enqueueCall({
    task: deliveryTaskName,
    payload: { bundleKey: digestKey },
    runAt,
    jobKey: `notices:${digestKey}`,
    keepsFirstTime: !isUrgent,
  });
  return insertNotices(tx, {
    ...request,
    isUrgent,
    digestKey,
    people: recipients.map((personId) => ({ id: v7({ msecs: now.getTime() }), personId })),
    job,
  });
}
