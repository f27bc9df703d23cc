import { createHash } from 'node:crypto';
import { defaultLocale } from '#platform/locale';
import { composeMail, type OutgoingMail } from '#platform/mail';
import type { Notice } from '../notice.ts';
import { outsideLink } from './outside-link.ts';
import { rendered, translate, type Voice } from './rendered.ts';

/** The same notices make the same message, so a second copy of it can be recognised. */
function messageId(notices: readonly Notice[]): string {
  const ids = notices.map((notice) => notice.id).sort();
  return createHash('sha256').update(ids.join()).digest('hex').slice(0, 40);
}

export function mailFor(voice: Voice, notices: readonly Notice[], to: OutgoingMail['to']): OutgoingMail {
  const { words, first } = rendered(voice, notices);
  const { publicUrl, senderName } = voice;
  const content = composeMail({
    language: defaultLocale,
    greeting: to.name ? translate('mail.greeting', { name: to.name }) : translate('mail.greetingWithoutName'),
    items: words.map(({ title, line, ...links }) => ({
      title,
      line,
      link: { label: translate('mail.open'), address: new URL(outsideLink(links), publicUrl).href },
    })),
    closing: [translate('mail.closing', { sender: senderName }), translate('mail.preferences')],
  });
  const subjectKey = notices.length === 1 ? 'mail.subjectOne' : 'mail.subjectMany';
  const subject = translate(subjectKey, { count: notices.length, title: first.title });
  return { to, subject, ...content, id: messageId(notices) };
}
