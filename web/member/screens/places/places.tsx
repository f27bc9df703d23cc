// Near the people: my days of duty, exchanges asked of me, what I received, whom I contact.
import type { MatterList, MyPlaces } from '#instruments/places/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { ButtonLink, Link, Page, PageHeader, Stack } from '#web/ui';
import '../rows/rows.css';
import './places.css';
import * as words from './messages/index.ts';
import { MyContacts } from './my-contacts.tsx';
import { MyDuties } from './my-duties.tsx';
import { Naming } from './naming.tsx';
import { NewMatter } from './new-matter.tsx';
import { usePlaceWords } from './say.ts';

function MyMatters() {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const { data } = useAsk<MatterList>('places.matters', { show: 'all' });
  const items = data?.items ?? [];
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('matters')}</h2>
      {data && items.length === 0 ? <p className="ui-soft">{t('noMatters')}</p> : null}
      <ul className="member-rows">
        {items.slice(0, 30).map((item) => (
          <li key={item.id} className="member-row">
            <Link href={`/places/matters/${item.id}`}>
              <span className="member-row-top">
                <span>{say(`places.states.${item.state}`)}</span>
                <span>{dates.day(item.raisedOn)}</span>
              </span>
              <span className="member-row-title">{item.title}</span>
              {item.place ? <span className="member-row-foot">{item.place}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function Places() {
  const t = useTranslate(words);
  const query = useAsk<MyPlaces>('places.mine');
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('toMe'), href: '/me' }} />
      <Asked query={query}>
        {(mine) => (
          <>
            <MyDuties mine={mine} />
            <Naming mine={mine} />
          </>
        )}
      </Asked>
      <MyMatters />
      <div className="places-below">
        <NewMatter source={null} />
      </div>
      <MyContacts />
      <section className="member-section">
        <Stack gap={3}>
          <ButtonLink wide icon="people" href="/places/projects">
            {t('projects')}
          </ButtonLink>
        </Stack>
      </section>
    </Page>
  );
}
