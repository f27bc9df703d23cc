// The roster of those I may contact: found on the device, called by a tap; and who may see my own telephone.
import { useState } from 'react';
import type { Colleague, Colleagues } from '#instruments/members/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Page, PageHeader, TextField } from '#web/ui';
import '../rows/rows.css';
import './roster.css';
import { matches } from './matches.ts';
import * as words from './messages/index.ts';
import { MyPhone } from './my-phone.tsx';

function Person({ person }: { person: Colleague }) {
  const t = useTranslate(words);
  const { name, sector, committee, phone } = person;
  return (
    <li className="roster-person">
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="ui-soft ui-small">{[sector, committee].filter(Boolean).join(' · ')}</p>
        {phone ? null : <p className="ui-soft ui-small">{t('noPhone')}</p>}
      </div>
      {phone ? (
        <ButtonLink href={`tel:${phone}`} aria-label={t('call', { name })}>
          {phone}
        </ButtonLink>
      ) : null}
    </li>
  );
}

function Office({ roster }: { roster: Colleagues }) {
  const t = useTranslate(words);
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('office')}</h2>
      <ul className="member-rows">
        {roster.office.map(({ name, role }) => (
          <li key={`${name} ${role}`} className="roster-person">
            <div>
              <p>
                <strong>{name}</strong>
              </p>
              <p className="ui-soft ui-small">{role}</p>
            </div>
          </li>
        ))}
      </ul>
      {roster.officePhone ? (
        <ButtonLink wide href={`tel:${roster.officePhone}`}>
          {`${t('callOffice')} ${roster.officePhone}`}
        </ButtonLink>
      ) : null}
    </section>
  );
}

function People({ roster }: { roster: Colleagues }) {
  const t = useTranslate(words);
  const [typed, setTyped] = useState('');
  const found = roster.items.filter((one) => matches(one, typed));
  return (
    <>
      <TextField label={t('search')} type="search" maxLength={30} value={typed} onChange={setTyped} />
      <p className="ui-soft" role="status">
        {t('count', { count: found.length })}
      </p>
      {found.length === 0 ? <EmptyState title={t('nobody')}>{t('nobodyAdvice')}</EmptyState> : null}
      <ul className="member-rows">
        {found.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
    </>
  );
}

export default function Roster() {
  const t = useTranslate(words);
  const query = useAsk<Colleagues>('members.colleagues', {}, { isKept: 'at-once' });
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('back'), href: '/me' }} />
      <Asked query={query}>
        {(roster) => (
          <>
            <People roster={roster} />
            <Office roster={roster} />
            <MyPhone roster={roster} />
          </>
        )}
      </Asked>
    </Page>
  );
}
