// The cultivation pool: what was offered, what grows, what became of it.
import { useState } from 'react';
import { Asked, useDates, useTranslate } from '#web/client';
import { Button, EmptyState, Skeleton, WorkList } from '#web/ui';
import { useCultivations, useTopicWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { TabHead } from '../tab-head.tsx';
import { useOpen } from '../use-open.ts';
import { CultivationSheet } from './cultivation-sheet.tsx';
import { StartForm } from './start-form.tsx';

export function CultivationsTab() {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const query = useCultivations();
  const { open, hrefOf, show } = useOpen('cultivations');
  const [isStarting, setIsStarting] = useState(false);
  return (
    <>
      <WorkList
        label={t('tabs.cultivations')}
        items={(query.data?.items ?? []).map((item) => ({
          key: item.id,
          href: hrefOf(item.id),
          title: item.title,
          top: say(`topics.states.${item.state}`),
          topEnd: item.next ? t('until', { date: dates.day(item.next.dueOn) }) : dates.momentShort(item.updatedAt),
          foot: [item.authors.join('、'), item.next?.text].filter(Boolean).join(' · '),
        }))}
        openKey={open}
        head={
          <TabHead
            tab="cultivations"
            verbs={
              <Button icon="add" onClick={() => setIsStarting(true)}>
                {t('newCultivation')}
              </Button>
            }
          />
        }
        empty={
          <Asked query={query} waiting={<Skeleton lines={9} />}>
            {() => <EmptyState title={t('noCultivations')}>{t('noCultivationsHint')}</EmptyState>}
          </Asked>
        }
      >
        {open ? (
          <CultivationSheet key={open} id={open} />
        ) : (
          <div className="desk-nothing-open">
            <EmptyState title={t('nothingOpen')}>{t('cultivationsHint')}</EmptyState>
          </div>
        )}
      </WorkList>
      {isStarting ? <StartForm onClose={() => setIsStarting(false)} onDone={show} /> : null}
    </>
  );
}
