// The clues, read like mail: nearly the same ones are one line; several can be screened at once.
import { useState } from 'react';
import { type ClueList, clueShows, type ScreeningDecision, screeningDecisions } from '#instruments/topics/contract';
import { Asked, useDates, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, EmptyState, Row, Select, Skeleton, Tag, type WorkItem, WorkList } from '#web/ui';
import { useClues, useTopicWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { TabHead } from '../tab-head.tsx';
import { useOpen } from '../use-open.ts';
import { ClueSheet } from './clue-sheet.tsx';
import { ScreenForm } from './screen-form.tsx';

type Item = ClueList['items'][number];

function useWorkItem(hrefOf: (id: string) => string): (item: Item) => WorkItem {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  return (item) => ({
    key: item.id,
    href: hrefOf(item.id),
    title: item.title,
    top: [say(`topics.origins.${item.origin}`), item.sender].filter(Boolean).join(' · '),
    topEnd: dates.momentShort(item.receivedAt),
    foot: (
      <Row gap={2}>
        <span>{say(`topics.states.${item.state}`)}</span>
        {item.alikeCount > 1 ? <Tag tone="strong">{t('times', { count: item.alikeCount })}</Tag> : null}
      </Row>
    ),
  });
}

export function CluesTab() {
  const t = useTranslate(words);
  const say = useTopicWords();
  const [search, changeSearch] = useScreenSearch();
  const show = clueShows.find((one) => one === search.show) ?? 'received';
  const { callId } = search;
  const query = useClues({ show, callId });
  const { open, hrefOf } = useOpen('clues', { show, callId });
  const workItem = useWorkItem(hrefOf);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState<ScreeningDecision | null>(null);
  const items = query.data?.items ?? [];
  const pickedItems = items.filter(({ id }) => picked.has(id));
  return (
    <>
      <WorkList
        label={t('tabs.clues')}
        items={items.map(workItem)}
        openKey={open}
        selection={{ picked: new Set(pickedItems.map(({ id }) => id)), onChange: setPicked }}
        batchVerbs={screeningDecisions.map((decision) => (
          <Button key={decision} size="small" onClick={() => setDeciding(decision)}>
            {say(`topics.decisions.${decision}`)}
          </Button>
        ))}
        head={
          <TabHead
            tab="clues"
            verbs={
              <>
                <span className="ui-soft ui-small" role="status">
                  {query.data ? t('clueCount', { count: query.data.total }) : ''}
                </span>
                <ButtonLink size="small" icon="download" href={`/api/topics/clues.xlsx?show=${show}`} download>
                  {t('export')}
                </ButtonLink>
              </>
            }
          >
            <Select
              label={t('filter')}
              isLabelHidden
              emptyLabel={null}
              value={show}
              options={clueShows.map((value) => ({
                value,
                label: `${value === 'all' ? t('allStates') : say(`topics.states.${value}`)}（${query.data?.counts[value] ?? 0}）`,
              }))}
              onChange={(value) => changeSearch({ show: value === 'received' ? undefined : value, open: undefined })}
            />
          </TabHead>
        }
        empty={
          <Asked query={query} waiting={<Skeleton lines={9} />}>
            {() => (
              <EmptyState title={t(show === 'received' ? 'allScreened' : 'noClues')}>{t('noCluesHint')}</EmptyState>
            )}
          </Asked>
        }
      >
        {open ? (
          <ClueSheet key={open} id={open} />
        ) : (
          <div className="desk-nothing-open">
            <EmptyState title={t('nothingOpen')}>{t('cluesHint')}</EmptyState>
          </div>
        )}
      </WorkList>
      {deciding && pickedItems.length > 0 ? (
        <ScreenForm
          decision={deciding}
          clues={pickedItems}
          onClose={() => setDeciding(null)}
          onDone={() => setPicked(new Set())}
        />
      ) : null}
    </>
  );
}
