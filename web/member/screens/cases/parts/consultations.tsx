// What the units recorded of their talks with the proposer; the proposer says whether it took place.

import type { ProposalView } from '#instruments/proposals/contract';
import { useSession, useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { ConsultationItem } from './consultation-item.tsx';
import { isMineToConfirm } from './is-mine-to-confirm.ts';
import './more.css';

export function Consultations({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const { person } = useSession();
  const records = view.undertakings.flatMap((undertaking) =>
    undertaking.consultations.map((record) => ({ undertaking, record })),
  );
  if (records.length === 0) return null;
  const waiting = records.filter(({ undertaking, record }) => isMineToConfirm(undertaking, record, person.name)).length;
  const isAtWork = ['handling', 'replied', 'rehandling'].includes(view.state);
  return (
    <details className="case-more" open={waiting > 0 && isAtWork}>
      <summary>
        {t('handling.consultations')}{' '}
        <small>
          {waiting > 0
            ? t('handling.toConfirm', { count: waiting })
            : t('page.timelineCount', { count: records.length })}
        </small>
      </summary>
      <ul className="case-units">
        {records.map(({ undertaking, record }) => (
          <ConsultationItem key={record.id} {...{ view, undertaking, record }} />
        ))}
      </ul>
    </details>
  );
}
