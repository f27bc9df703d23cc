// My study: what is due, what is coming, what to read, my groups, notes and hours.
import type { MyStudy } from '#instruments/studies/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { ButtonLink, Link, Page, PageHeader, Stack } from '#web/ui';
import '../rows/rows.css';
import './studies.css';
import type { ReactNode } from 'react';
import * as words from './messages/index.ts';
import { GroupRow, MakeUpRow, NoteRow } from './rows.tsx';

function Section({ title, none, children }: { title: string; none?: string; children: ReactNode[] }) {
  if (children.length === 0 && !none) return null;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{title}</h2>
      {children.length === 0 ? <p className="ui-soft">{none}</p> : <ul className="member-rows">{children}</ul>}
    </section>
  );
}

function Coming({ mine }: { mine: MyStudy }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <Section title={t('coming')} none={t('nothingComing')}>
      {mine.coming.map(({ id, title, startsAt, place }) => (
        <li key={id} className="member-row">
          <Link href={`/activities/${id}`}>
            <span className="member-row-top">
              <span>{dates.moment(startsAt)}</span>
            </span>
            <span className="member-row-title">{title}</span>
            {place ? <span className="member-row-foot">{place}</span> : null}
          </Link>
        </li>
      ))}
    </Section>
  );
}

function Materials({ mine }: { mine: MyStudy }) {
  const t = useTranslate(words);
  return (
    <Section title={t('materials')}>
      {mine.materials.map(({ id, topic, materials }) => (
        <li key={id} className="member-row">
          <div>
            <p className="member-row-title">{topic}</p>
            <p className="studies-text studies-quiet">{materials}</p>
          </div>
        </li>
      ))}
    </Section>
  );
}

function Certificates({ mine }: { mine: MyStudy }) {
  const t = useTranslate(words);
  return (
    <Section title={t('certificates')}>
      {mine.certificates.map(({ classId, title, number, hours }) => (
        <li key={classId} className="member-row">
          <a href={`/api/studies/certificates.pdf?id=${classId}`} download>
            <span className="member-row-title">{title}</span>
            <span className="member-row-foot">{t('certificate', { number, hours })}</span>
          </a>
        </li>
      ))}
    </Section>
  );
}

const openStates: readonly string[] = ['due', 'handed-in', 'lapsed'];

function Content({ mine }: { mine: MyStudy }) {
  const t = useTranslate(words);
  const open = mine.makeUps.filter(({ state }) => openStates.includes(state));
  return (
    <>
      <Section title={t('makeUps')}>
        {open.map((item) => (
          <MakeUpRow key={item.id} item={item} />
        ))}
      </Section>
      <Coming mine={mine} />
      <Materials mine={mine} />
      <Section title={t('myGroups')} none={t('noGroups')}>
        {mine.groups.map((item) => (
          <GroupRow key={item.id} item={item} />
        ))}
      </Section>
      <Section title={t('myNotes')} none={t('noNotes')}>
        {mine.notes.slice(0, 3).map((note) => (
          <NoteRow key={note.id} note={note} />
        ))}
      </Section>
      <section className="member-section">
        <Stack gap={3}>
          <ButtonLink wide icon="people" href="/studies/groups">
            {t('allGroups')}
          </ButtonLink>
          <ButtonLink wide icon="write" href="/studies/notes">
            {t('toNotes')}
          </ButtonLink>
        </Stack>
      </section>
      <Certificates mine={mine} />
      <section className="member-section">
        <p className="studies-hours">
          <span>{t('hoursOf', { year: mine.year })}</span>
          <strong>{t('hoursAre', { hours: mine.hours })}</strong>
        </p>
        <p className="studies-quiet">{t('hoursPrivate')}</p>
      </section>
    </>
  );
}

export default function Studies() {
  const t = useTranslate(words);
  const query = useAsk<MyStudy>('studies.mine');
  return (
    <Page width="form">
      <PageHeader title={t('title')} back={{ label: t('toMe'), href: '/me' }} />
      <Asked query={query}>{(mine) => <Content mine={mine} />}</Asked>
    </Page>
  );
}
