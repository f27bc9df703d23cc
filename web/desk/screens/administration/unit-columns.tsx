// The register of units as a table: what each is for, what it was called, and what may be done with it.
import { useDates, useTranslate } from '#web/client';
import { Button, type Column, Icon, Link, Menu, Tag } from '#web/ui';
import * as words from './messages/index.ts';
import type { Unit } from './units.tsx';

export type UnitVerb = 'change' | 'rename' | 'merge' | 'split' | 'end';

function UnitName({ unit }: { unit: Unit }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <>
      {unit.name}
      {unit.formerNames.map(({ name, usedUntil }) => (
        <p key={usedUntil} className="ui-soft ui-small">
          {t('units.formerName', { name, date: dates.dayInFull(usedUntil) })}
        </p>
      ))}
      {unit.openCases.length > 0 ? (
        <p className="ui-soft ui-small">
          {t('units.leftOver', { count: unit.openCases.length })}
          {unit.openCases.slice(0, 5).map(({ id, number, title }) => (
            <Link key={id} href={`/proposals/${id}`}>
              {` ${number ?? ''}《${title}》`}
            </Link>
          ))}
        </p>
      ) : null}
    </>
  );
}

function Standing({ unit }: { unit: Unit }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { contacts, endedOn, successor } = unit;
  if (endedOn && successor) {
    return <Tag tone="soft">{t('units.mergedOn', { date: dates.dayInFull(endedOn), name: successor.name })}</Tag>;
  }
  if (endedOn) return <Tag tone="soft">{t('units.endedOn', { date: dates.dayInFull(endedOn) })}</Tag>;
  return contacts.length > 0 ? contacts.join('、') : <Tag tone="late">{t('units.noContact')}</Tag>;
}

export function useUnitColumns(onVerb: (verb: UnitVerb, unit: Unit) => void): Column<Unit>[] {
  const t = useTranslate(words);
  const verbsOf = (unit: Unit) =>
    (['rename', 'merge', 'split', 'end'] as const).map((key) => ({
      key,
      label: t(`units.${key}`),
      run: () => onVerb(key, unit),
    }));
  return [
    { key: 'name', header: t('units.name'), cell: (unit) => <UnitName unit={unit} />, onPhone: 'title' },
    { key: 'system', header: t('units.system'), cell: ({ system }) => t(`units.systems.${system}`), width: '7em' },
    { key: 'contacts', header: t('units.contacts'), cell: (unit) => <Standing unit={unit} />, width: '12em' },
    {
      key: 'duties',
      header: t('units.duties'),
      cell: ({ duties }) => (duties.length > 60 ? `${duties.slice(0, 60)}…` : duties || '—'),
      onPhone: 'hidden',
    },
    {
      key: 'verbs',
      header: t('verbs'),
      width: '12em',
      cell: (unit) => (
        <>
          <Button size="small" onClick={() => onVerb('change', unit)}>
            {t('change')}
          </Button>{' '}
          {unit.endedOn ? null : (
            <Menu label={t('units.moreOn', { name: unit.name })} button={<Icon name="more" />} verbs={verbsOf(unit)} />
          )}
        </>
      ),
    },
  ];
}
