import type { CaseRecord } from '#kernel/cases';
import { notify } from '#kernel/notices';
import type { Change } from './act.ts';
import type { ActContext } from './context.ts';

export interface Sending {
  readonly record: CaseRecord;
  readonly eventId: string;
  readonly change: Change;
}

/** One inbox row per recipient and kind, in the same transaction; the person who acts is not told of their own act. */
export async function sendNotices(context: ActContext, { record, eventId, change }: Sending): Promise<void> {
  for (const [kind, persons] of Object.entries(change.recipients ?? {})) {
    const recipients = [...new Set(persons ?? [])].filter((person) => person !== context.actor.personId);
    if (recipients.length === 0) continue;
    await notify(context.tx, {
      recipients,
      kind,
      caseId: record.kind === 'register' ? null : record.id,
      eventId,
      params: { title: change.shell?.title ?? record.title, ...change.noticeParams },
      dedupeKey: `${eventId}:${kind}`,
      now: context.now,
    });
  }
}
