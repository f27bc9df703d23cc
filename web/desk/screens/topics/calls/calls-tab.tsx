// Every call for topics, what asks for something first.
import { useState } from 'react';
import { useDates, useTranslate } from '#web/client';
import { Button, EmptyState, WorkList } from '#web/ui';
import { useCalls, useTopicWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { TabHead } from '../tab-head.tsx';
import { useOpen } from '../use-open.ts';
import { CallForm } from './call-form.tsx';
import { CallSheet } from './call-sheet.tsx';

export function CallsTab() {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const { data } = useCalls();
  const { open, hrefOf, show } = useOpen('calls');
  const [isWriting, setIsWriting] = useState(false);
  const mayWrite = data?.items.some(({ clueCount }) => clueCount !== null) || data?.items.length === 0;
  return (
    <>
      <WorkList
        label={t('tabs.calls')}
        items={(data?.items ?? []).map((item) => ({
          key: item.id,
          href: hrefOf(item.id),
          title: item.title,
          top: say(`topics.states.${item.state}`),
          topEnd: t('until', { date: dates.day(item.closesOn) }),
          foot: [
            item.clueCount === null ? '' : t('clueCount', { count: item.clueCount }),
            item.topicCount > 0 ? t('topicCount', { count: item.topicCount }) : '',
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        openKey={open}
        head={
          <TabHead
            tab="calls"
            verbs={
              mayWrite ? (
                <Button icon="add" onClick={() => setIsWriting(true)}>
                  {t('newCall')}
                </Button>
              ) : null
            }
          />
        }
        empty={data ? <EmptyState title={t('noCalls')}>{t('noCallsHint')}</EmptyState> : null}
      >
        {open ? (
          <CallSheet key={open} id={open} />
        ) : (
          <div className="desk-nothing-open">
            <EmptyState title={t('nothingOpen')}>{t('nothingOpenHint')}</EmptyState>
          </div>
        )}
      </WorkList>
      {isWriting ? <CallForm onClose={() => setIsWriting(false)} onDone={show} /> : null}
    </>
  );
}
