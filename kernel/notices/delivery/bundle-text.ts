// One message for several notices. Outside the house the office's own language is spoken.
import type { PushMessage } from '#platform/web-push';
import type { Notice } from '../notice.ts';
import { inboxLink, phoneInbox } from '../render-notice.ts';
import { outsideLink } from './outside-link.ts';
import { rendered, translate, type Voice } from './rendered.ts';

/** A push lights up on a locked phone: the title alone, which names no case and no person. */
export function pushFor(voice: Voice, notices: readonly Notice[], topic: string): PushMessage {
  const { first } = rendered(voice, notices);
  const isUrgent = notices.some((notice) => notice.isUrgent);
  if (notices.length === 1) return { line: first.title, link: outsideLink(first), topic, isUrgent };
  const isOneCase = new Set(notices.map((notice) => notice.caseId)).size === 1;
  const line = translate('push.many', { count: notices.length });
  const link = outsideLink(isOneCase ? first : { link: inboxLink, phoneLink: phoneInbox });
  return { line, link, topic, isUrgent };
}

/** A text message is short and passes through others' hands: it leads to the site's door alone. */
export function smsFor(voice: Voice, notices: readonly Notice[]): string {
  const { line } = pushFor(voice, notices, '');
  return `【${voice.senderName}】${line} ${new URL('/', voice.publicUrl).href}`;
}
