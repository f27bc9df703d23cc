// One person of the register: what is known, seats over the years, places and roles.
import { useState } from 'react';
import type { PersonView } from '#kernel/administration/contract';
import * as registers from '#kernel/administration/messages';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { Button, type Column, DataTable, DefinitionList, Page, PageHeader, Sheet, SheetSection, Tag } from '#web/ui';
import './administration.css';
import { EndDialog } from './end-dialog.tsx';
import * as words from './messages/index.ts';
import { PersonDialog } from './person-dialog.tsx';
import { SeatDialog } from './seat-dialog.tsx';

type Seat = PersonView['seats'][number];

function Known({ person }: { person: PersonView }) {
  const t = useTranslate(words);
  const sex = person.sex === 'male' || person.sex === 'female' ? t(`people.${person.sex}`) : null;
  return (
    <DefinitionList
      look="lined"
      items={[
        { term: t('people.sex'), value: sex },
        { term: t('people.birthYear'), value: person.birthYear },
        ...(['ethnicity', 'party', 'education', 'employer', 'post', 'phone', 'email', 'certificate'] as const).map(
          (line) => ({ term: t(`people.${line}`), value: person[line] }),
        ),
      ]}
    />
  );
}

function useSeatColumns(onChange: (seat: Seat) => void, onEnd: (seat: Seat) => void): Column<Seat>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'term', header: t('people.term'), cell: ({ term }) => term.name, onPhone: 'title' },
    {
      key: 'sector',
      header: t('people.sector'),
      cell: ({ sector, isStanding }) => (
        <>
          {sector?.name ?? '—'} {isStanding ? <Tag>{t('people.standingMember')}</Tag> : null}
        </>
      ),
    },
    {
      key: 'from',
      header: t('people.from'),
      kind: 'date',
      cell: ({ startsOn }) => dates.dayInFull(startsOn),
    },
    {
      key: 'until',
      header: t('people.until'),
      kind: 'date',
      cell: ({ endsOn }) => (endsOn ? dates.dayInFull(endsOn) : '—'),
    },
    {
      key: 'verbs',
      header: t('verbs'),
      cell: (seat) =>
        seat.endsOn ? null : (
          <>
            <Button size="small" onClick={() => onChange(seat)}>
              {t('change')}
            </Button>{' '}
            <Button size="small" kind="quiet" onClick={() => onEnd(seat)}>
              {t('people.endSeat')}
            </Button>
          </>
        ),
    },
  ];
}

function Seats({ person }: { person: PersonView }) {
  const t = useTranslate(words);
  const [changed, setChanged] = useState<Seat | 'new'>();
  const [ended, setEnded] = useState<Seat>();
  const columns = useSeatColumns(setChanged, setEnded);
  return (
    <SheetSection
      title={t('people.seats')}
      verbs={
        <Button size="small" icon="add" onClick={() => setChanged('new')}>
          {t('people.addSeat')}
        </Button>
      }
    >
      <DataTable
        caption={t('people.seats')}
        columns={columns}
        rows={person.seats}
        rowKey={({ id }) => id}
        empty={<p className="ui-soft">{t('people.noSeat')}</p>}
      />
      {changed ? (
        <SeatDialog
          person={person}
          seat={changed === 'new' ? undefined : changed}
          onClose={() => setChanged(undefined)}
        />
      ) : null}
      {ended ? (
        <EndDialog
          title={t('people.endSeat')}
          name="people.end-seat"
          id={ended.id}
          advice={t('people.endSeatAdvice')}
          onClose={() => setEnded(undefined)}
        />
      ) : null}
    </SheetSection>
  );
}

function PlacesAndRoles({ person }: { person: PersonView }) {
  const t = useTranslate(words);
  const say = useTranslate(registers);
  const dates = useDates();
  return (
    <>
      <SheetSection title={t('people.placements')}>
        {person.placements.length === 0 ? <p className="ui-soft">{t('people.noPlacement')}</p> : null}
        <ul>
          {person.placements.map(({ bodyId, name, endsOn, post }) => (
            <li key={`${bodyId} ${post} ${endsOn}`}>
              {name}
              {endsOn ? (
                <span className="ui-soft">　{t('people.leftOn', { date: dates.dayInFull(endsOn) })}</span>
              ) : null}
            </li>
          ))}
        </ul>
      </SheetSection>
      <SheetSection title={t('people.roles')}>
        {person.roles.length === 0 ? <p className="ui-soft">{t('people.noRole')}</p> : null}
        <ul>
          {person.roles.map(({ role, scope }) => (
            <li key={`${role} ${scope}`}>
              {say.dynamic(`roles.${role}`)}
              {scope ? `　${scope}` : ''}
            </li>
          ))}
        </ul>
        <p className="ui-soft ui-small">{t('people.rolesAdvice')}</p>
      </SheetSection>
    </>
  );
}

export default function Person() {
  const t = useTranslate(words);
  const { personId } = useScreenParameters();
  const query = useAsk<PersonView>('people.person', { id: personId });
  const [isEditing, setEditing] = useState(false);
  return (
    <Page width="reading">
      <Asked query={query}>
        {(person) => (
          <>
            <PageHeader
              title={person.name}
              back={{ label: t('people.title'), href: '/people' }}
              verbs={<Button onClick={() => setEditing(true)}>{t('people.edit')}</Button>}
            />
            <Sheet>
              <div className="administration-known">
                <Known person={person} />
              </div>
              <Seats person={person} />
              <PlacesAndRoles person={person} />
            </Sheet>
            {isEditing ? <PersonDialog person={person} onClose={() => setEditing(false)} /> : null}
          </>
        )}
      </Asked>
    </Page>
  );
}
