// Rounds whose list is shown in public or decided.
import type { RoundList } from '#instruments/commendations/contract';
import * as commendations from '#instruments/commendations/messages';
import { Asked, useAsk, useTranslate } from '#web/client';
import { EmptyState, Link, Page, PageHeader } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';

export default function Commended() {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const query = useAsk<RoundList>('commendations.list');
  return (
    <Page width="form">
      <PageHeader title={t('title')} back={{ label: t('toMe'), href: '/me' }} />
      <Asked query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')} />
          ) : (
            <ul className="member-rows">
              {items.map(({ id, title, state }) => (
                <li key={id} className="member-row">
                  <Link href={`/commended/${id}`}>
                    <span className="member-row-top">
                      <span>{say(`commendations.states.${state}`)}</span>
                    </span>
                    <span className="member-row-title">{title}</span>
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
