// One message for several notices. Outside the house the office's own language is spoken.
import type { PushMessage } from '#platform/web-push';
import type { Notice } from '../notice.ts';
import { inboxLink } from '../render-notice.ts';
import { rendered, translate, type Voice } from './rendered.ts';

/** A push lights up on a locked phone: the title alone, which names no case and no person. */
export function pushFor(voice: Voice, notices: readonly Notice[], topic: string): PushMessage {
  const { first } = rendered(voice, notices);
  const isUrgent = notices.some((notice) => notice.isUrgent);
  if (notices.length === 1) return { line: first.title, link: first.link, topic, isUrgent };
  const isOneCase = new Set(notices.map((notice) => notice.caseId)).size === 1;
  const line = translate('push.many', { count: notices.length });
  return { line, link: isOneCase ? first.link : inboxLink, topic, isUrgent };
}

export function smsFor(voice: Voice, notices: readonly Notice[]): string {
  const { line, link } = pushFor(voice, notices, '');
  return `【${voice.senderName}】${line} ${new URL(link, voice.publicUrl).href}`;
}
