// Which co-units agreed to the letter, and what they remarked.
import type { ReplyView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import './reply-letter.css';
import * as words from '../messages/index.ts';

export function Countersignatures({ countersignatures }: Pick<ReplyView, 'countersignatures'>) {
  const t = useTranslate(words);
  const dates = useDates();
  if (countersignatures.length === 0) return null;
  return (
    <section>
      <h5>{t('reply.countersignatures')}</h5>
      <ul className="case-countersignatures">
        {countersignatures.map(({ unitName, hasAgreed, remark, at }) => (
          <li key={unitName}>
            <Icon name={hasAgreed ? 'check' : 'clock'} size={16} />
            <span>
              {unitName} · {hasAgreed ? t('reply.agreed') : t('reply.notYet')}
              {at ? ` · ${dates.momentShort(at)}` : ''}
              {remark ? <span className="ui-soft">　{remark}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
