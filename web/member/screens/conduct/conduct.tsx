// My own matters, if there are any.
import type { DisciplineItem } from '#instruments/commendations/contract';
import { ladderWords } from '#instruments/commendations/messages';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { EmptyState, Link, Page, PageHeader } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';

export default function Conduct() {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const dates = useDates();
  const query = useAsk<{ items: DisciplineItem[] }>('discipline.mine');
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('toMe'), href: '/me' }} />
      <Asked query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')} />
          ) : (
            <ul className="member-rows">
              {items.map(({ id, step, state, answerBy }) => (
                <li key={id} className="member-row">
                  <Link href={`/conduct/${id}`}>
                    <span className="member-row-top">
                      <span>{say(`discipline.states.${state}`)}</span>
                      {state === 'hearing' ? <span>{t('until', { date: dates.day(answerBy) })}</span> : null}
                    </span>
                    <span className="member-row-title">{say(`discipline.steps.${step}`)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Page>
  );
}
