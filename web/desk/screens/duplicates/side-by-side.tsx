// Two proposals to be read against one another, what they share marked in both; from here: merge, or not the same.
import type { SideBySide, SideView } from '#instruments/proposals/contract';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Link, Page, PageHeader, Skeleton, Stack, Tag } from '#web/ui';
import './duplicates.css';
import { useCaseWords } from '../proposals/words/index.ts';
import { Decisions } from './decisions.tsx';
import { MarkedText } from './marked-text.tsx';
import * as words from './words.ts';

type Paragraph = SideView['paragraphs'][number];

function Body({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const numbered = paragraphs.filter(({ part }) => part === 'recommendation');
  return (
    <div className="ui-document">
      {paragraphs
        .filter(({ part }) => part !== 'title')
        .map((paragraph, place) => (
          // Paragraphs have no identity of their own and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity.
          <p key={place}>
            {paragraph.part === 'recommendation' ? `${numbered.indexOf(paragraph) + 1}. ` : ''}
            <MarkedText {...paragraph} />
          </p>
        ))}
    </div>
  );
}

function Side({ side }: { side: SideView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const title = side.paragraphs.find(({ part }) => part === 'title');
  return (
    // Focusable, so that the keyboard can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="duplicates-side" aria-label={side.title} tabIndex={0}>
      <p className="ui-small ui-soft">
        {side.number ? <span className="ui-official-number">{side.number}　</span> : null}
        {side.proposer} · {say(`proposals.states.${side.state}`)}
      </p>
      <h2>
        <Link href={`/proposals/${side.id}`}>{title ? <MarkedText {...title} /> : side.title}</Link>
      </h2>
      {side.difference ? (
        <figure className="duplicates-said">
          <figcaption className="ui-small ui-soft">{t('difference')}</figcaption>
          <p>{side.difference}</p>
        </figure>
      ) : null}
      <Body paragraphs={side.paragraphs} />
    </section>
  );
}

export default function SideBySideScreen() {
  const t = useTranslate(words);
  const { one = '', other = '' } = useScreenParameters();
  const pair = useAsk<SideBySide>('proposals.side-by-side', { id: one, other });
  return (
    <Page>
      <PageHeader title={t('reading')} back={{ label: t('back'), href: '/duplicates' }} />
      <Asked query={pair} waiting={<Skeleton lines={12} />}>
        {(view) => (
          <Stack gap={4}>
            <p>
              <Tag tone={view.level ? 'strong' : 'plain'}>
                {view.level ? t(`likeness.levels.${view.level}`) : t('none')}
              </Tag>{' '}
              {view.terms.length > 0 ? t('terms', { terms: view.terms.join('、') }) : ''}{' '}
              <span className="ui-soft">{t('shared')}</span>
            </p>
            <div className="duplicates-sides">
              {view.sides.map((side) => (
                <Side key={side.id} side={side} />
              ))}
            </div>
            <Decisions view={view} />
          </Stack>
        )}
      </Asked>
    </Page>
  );
}
