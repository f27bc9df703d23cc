// What is still missing before the reply leaves the drafter's hands: the form's own gaps, then the server's reason.
import { useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import './letter-fields.css';
import * as words from '../words.ts';
import { checklistOf } from './checklist-of.ts';
import type { ReplyDraft } from './reply-draft.ts';

const fieldOf = {
  answers: '',
  dates: '',
  class: 'reply-class',
  publication: 'reply-publication',
  publicationReason: 'reply-publication-reason',
} as const;

interface ReplyChecklistProps {
  value: ReplyDraft;
  consultations: number;
  /** Why the server would refuse it now. */
  reason: string | undefined;
}

export function ReplyChecklist({ value, consultations, reason }: ReplyChecklistProps) {
  const t = useTranslate(words);
  const firstOpen = value.answers.find(({ verdict, text }) => verdict === null || text.trim() === '');
  const lead = (key: keyof typeof fieldOf) => {
    const place = fieldOf[key] || `answer-${firstOpen?.recommendationId ?? ''}`;
    const element = document.getElementById(place);
    element?.scrollIntoView({ block: 'center' });
    (element?.matches('input, textarea') ? element : element?.querySelector<HTMLElement>('input, textarea'))?.focus();
  };
  return (
    <section aria-label={t('reply.checklist')}>
      <h2 className="ui-section-title">{t('reply.checklist')}</h2>
      <ul className="actions-checklist">
        {checklistOf(value).map(({ key, isMet, done, of }) => (
          <li key={key} data-met={isMet || undefined}>
            <Icon name={isMet ? 'check' : 'right'} size={16} />
            {isMet ? (
              t(`reply.check.${key}`, { done, of })
            ) : (
              <button type="button" className="reply-lead" onClick={() => lead(key)}>
                {t(`reply.check.${key}`, { done, of })}
              </button>
            )}
          </li>
        ))}
        <li data-met={consultations > 0 || undefined}>
          <Icon name={consultations > 0 ? 'check' : 'right'} size={16} />
          {t('reply.check.consultations', { count: consultations })}
        </li>
      </ul>
      {reason ? <p className="reply-reason">{reason}</p> : <p className="ui-soft">{t('reply.ready')}</p>}
    </section>
  );
}
