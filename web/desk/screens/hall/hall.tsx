// The screen in the hall, for the projector: title, code, how many have come, by body and sector. Nothing else is shown.
import { useState } from 'react';
import type { HallView } from '#instruments/activities/contract';
import { useDates, useScreenParameters, useTranslate } from '#web/client';
import { Button, ErrorState, Link, Skeleton } from '#web/ui';
import { CodePanel } from './code-panel.tsx';
import { CountTable } from './count-table.tsx';
import './hall.css';
import * as words from './messages/index.ts';
import { usePolled } from './use-polled.ts';

function Whole({ counts }: { counts: NonNullable<HallView['counts']> }) {
  const t = useTranslate(words);
  const { whole, quorum } = counts;
  return (
    <section className="hall-whole" aria-live="polite">
      <p className="hall-count">
        <span>{t('came')}</span>
        <strong>{whole.attended}</strong>
        <span>{t('ofCalled', { count: whole.called })}</span>
        {whole.leave > 0 ? <small>{t('leave', { count: whole.leave })}</small> : null}
      </p>
      {quorum ? (
        <p className="hall-quorum" data-met={quorum.isMet || undefined}>
          {t(quorum.isMet ? 'quorumMet' : 'quorumMissing', {
            needed: quorum.needed,
            attended: quorum.attended,
            missing: Math.max(0, quorum.needed - quorum.attended),
          })}
        </p>
      ) : null}
    </section>
  );
}

function Verbs({ activityId }: { activityId: string }) {
  const t = useTranslate(words);
  return (
    <div className="hall-verbs">
      <Link href={`/activities/${activityId}/sign-in`}>{t('toDesk')}</Link>
      <Button kind="quiet" size="small" onClick={() => void document.documentElement.requestFullscreen?.()}>
        {t('fullScreen')}
      </Button>
    </div>
  );
}

export default function Hall() {
  const t = useTranslate(words);
  const dates = useDates();
  const { activityId = '' } = useScreenParameters();
  const [receivedAt, setReceivedAt] = useState(() => Date.now());
  const polled = usePolled<HallView>({
    ...{ name: 'activities.hall', id: activityId, everyMilliseconds: 3_000 },
    keep: (fresh, before) => {
      setReceivedAt(Date.now());
      return { ...fresh, counts: fresh.counts ?? before?.counts ?? null };
    },
  });
  const { answer: hall, refusal } = polled;
  if (refusal) return <ErrorState title={refusal.message} />;
  if (!hall) return <Skeleton />;
  return (
    <div className="hall">
      <header className="hall-head">
        <div>
          <h1>{hall.title}</h1>
          <p>
            {dates.moment(hall.startsAt)}　{hall.place}
          </p>
        </div>
        <Verbs activityId={activityId} />
      </header>
      <div className="hall-body">
        <CodePanel hall={hall} receivedAt={receivedAt} />
        {hall.counts ? (
          <div className="hall-counts">
            <Whole counts={hall.counts} />
            <div className="hall-parts">
              <CountTable title={t('byBody')} counts={hall.counts.byBody} />
              <CountTable title={t('bySector')} counts={hall.counts.bySector} />
            </div>
          </div>
        ) : null}
      </div>
      {polled.isCutOff ? (
        <p className="hall-cut-off" role="status">
          {t('reconnecting')}
        </p>
      ) : null}
    </div>
  );
}
