// My appraisals: sheets to fill in first, then ballots, then what is done.
import type { DemocraticList, TwoWayItem, TwoWayList } from '#instruments/appraisals/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { EmptyState, Link, Page, PageHeader } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';
import { TwoWayRow } from './two-way-row.tsx';
import { useAppraisalWords } from './words.ts';

function Section({ title, items }: { title: string; items: readonly TwoWayItem[] }) {
  if (items.length === 0) return null;
  return (
    <section className="member-section" aria-label={title}>
      <h2 className="ui-section-title">
        {title} <span>{items.length}</span>
      </h2>
      <ul className="member-rows">
        {items.map((item) => (
          <TwoWayRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Democratic({ list }: { list: DemocraticList }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  if (list.items.length === 0) return null;
  return (
    <section className="member-section" aria-label={t('democratic.title')}>
      <h2 className="ui-section-title">{t('democratic.title')}</h2>
      <ul className="member-rows">
        {list.items.map(({ id, title, state, ballotClosesOn, papersWaiting, units }) => (
          <li key={id} className="member-row">
            <Link href={`/appraisals/democratic/${id}`}>
              <span className="member-row-top">
                <strong>
                  {papersWaiting > 0
                    ? t('democratic.papers', { count: papersWaiting })
                    : say(`appraisals.states.${state}`)}
                </strong>
                {state === 'ballot-open' && ballotClosesOn ? (
                  <span>{t('row.until', { date: dates.day(ballotClosesOn) })}</span>
                ) : null}
              </span>
              <span className="member-row-title">{title}</span>
              <span className="member-row-foot">{units.map(({ name }) => name).join('、')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function Appraisals() {
  const t = useTranslate(words);
  const twoWay = useAsk<TwoWayList>('appraisals.two-way', { limit: 100 });
  const democratic = useAsk<DemocraticList>('appraisals.democratic');
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('toToday'), href: '/' }} />
      <Asked query={twoWay}>
        {({ items }) => {
          const mine = items.filter(({ awaits }) => awaits !== null);
          const others = items.filter(({ awaits }) => awaits === null);
          const isEmpty = items.length === 0 && (democratic.data?.items.length ?? 0) === 0;
          return isEmpty ? (
            <EmptyState title={t('none')}>{t('noneAdvice')}</EmptyState>
          ) : (
            <>
              <Section title={t('toFill')} items={mine} />
              {democratic.data ? <Democratic list={democratic.data} /> : null}
              <Section title={t('others')} items={others} />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
