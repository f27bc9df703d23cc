// One piece of news: who has it, what it says, what was found in it, and the verbs of writer, checker and releaser.
import { useState } from 'react';
import type { NewsView } from '#instruments/news/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, PageHeader, Sheet, SheetSection, Skeleton, Stack, Timeline } from '#web/ui';
import { type Draft, draftOf, partsToSend } from '../text-check/draft.ts';
import { PartCheck } from '../text-check/part-check.tsx';
import { Secrecy } from '../text-check/secrecy.tsx';
import './news.css';
import * as words from './messages/index.ts';
import { NewsVerbs } from './news-verbs.tsx';
import { useNewsWords } from './say.ts';

interface Shown {
  news: NewsView;
}

function Standing({ news }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  const by = (name: string, at: string | null) => (at ? `${name} · ${dates.moment(at)}` : '');
  const items = [
    { term: t('fields.heldOn'), value: news.heldOn ? dates.day(news.heldOn) : '' },
    { term: t('fields.peopleCount'), value: news.peopleCount === null ? '' : String(news.peopleCount) },
    {
      term: t('fields.activity'),
      value: news.gatheringId ? <Link href={`/activities/${news.gatheringId}`}>{news.gathering}</Link> : '',
    },
    { term: t('fields.writtenBy'), value: news.writtenBy },
    { term: t('fields.checkedBy'), value: by(news.checkedBy, news.checkedAt) },
    { term: t('fields.releasedBy'), value: by(news.releasedBy, news.releasedAt) },
    { term: t('fields.note'), value: news.note },
    {
      term: t('fields.address'),
      value:
        news.address && news.state === 'published' ? (
          <a href={`${news.portal}/news/${news.address}`}>{`${news.portal}/news/${news.address}`}</a>
        ) : (
          (news.address ?? '')
        ),
    },
  ];
  return <DefinitionList items={items.filter(({ value }) => value !== '')} />;
}

function Photos({ news }: Shown) {
  const t = useTranslate(words);
  if (news.photos.length === 0) return null;
  return (
    <SheetSection title={t('fields.photos')}>
      <ul className="news-photos">
        {news.photos.map(({ fileId, alt, caption }, index) => (
          <li key={fileId}>
            <img src={`/api/files/${fileId}`} alt={alt || t('photo', { number: index + 1 })} />
            <p>{caption}</p>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function Happened({ news }: Shown) {
  const t = useTranslate(words);
  const say = useNewsWords();
  const dates = useDates();
  return (
    <SheetSection title={t('timeline')}>
      <Timeline
        label={t('timeline')}
        entries={news.timeline.map(({ at, name, actor }, index) => ({
          ...{ key: `${at} ${index}`, at, atText: dates.moment(at), who: actor, what: say(`events.${name}`) },
        }))}
      />
    </SheetSection>
  );
}

function Content({ news }: Shown) {
  const t = useTranslate(words);
  const say = useNewsWords();
  const [draft, setDraft] = useState<Draft>(() => draftOf(news));
  const [secrecyNote, setSecrecyNote] = useState(news.secrecyNote);
  const isEditable = news.abilities.some(({ verb, isAllowed }) => isAllowed && verb === 'clear-news');
  return (
    <Sheet as="article">
      <NewsVerbs news={news} check={{ parts: partsToSend(draft), secrecyNote }} />
      <div className="news-standing">
        <Standing news={news} />
      </div>
      <Secrecy parts={news.parts} note={secrecyNote} onNote={setSecrecyNote} isEditable={isEditable} />
      <SheetSection title={t('publicText')}>
        <Stack gap={5}>
          {news.parts.map((part) => (
            <PartCheck
              key={part.key}
              part={part}
              label={say(`news.parts.${part.kind}`, { position: part.position })}
              draft={draft[part.key] ?? { text: part.text, decisions: [] }}
              isEditable={isEditable}
              onChange={(changed) => setDraft((current) => ({ ...current, [part.key]: changed }))}
            />
          ))}
        </Stack>
      </SheetSection>
      <Photos news={news} />
      <Happened news={news} />
    </Sheet>
  );
}

export default function NewsPage() {
  const t = useTranslate(words);
  const say = useNewsWords();
  const { newsId = '' } = useScreenParameters();
  const query = useAsk<NewsView>('news.news', { id: newsId });
  return (
    <Page>
      <PageHeader
        title={query.data?.title ?? t('title')}
        lead={query.data ? say(`news.states.${query.data.state}`) : undefined}
        back={{ label: t('title'), href: '/news' }}
      />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(news) => <Content key={`${news.id}-${news.version}`} news={news} />}
      </Asked>
    </Page>
  );
}
