// The adoption bulletins in which I have a line.
import type { AdoptionBulletinList } from '#instruments/information-reports/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { EmptyState, Link, Page, PageHeader } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';

export default function Bulletins() {
  const t = useTranslate(words);
  const query = useAsk<AdoptionBulletinList>('information-reports.adoption-bulletins');
  return (
    <Page width="form">
      <PageHeader title={t('title')} />
      <Asked query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
          ) : (
            <ul className="member-rows">
              {items.map(({ id, title }) => (
                <li key={id}>
                  <Link href={`/information-reports/adoption-bulletins/${id}`}>{title}</Link>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Page>
  );
}
