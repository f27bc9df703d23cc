import type { RosterItem } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { useDates, useTranslate } from '#web/client';
import { type Column, Tag } from '#web/ui';
import * as words from './messages/index.ts';

type Place = RosterItem['places'][number];

export function usePlaceName() {
  const say = useTranslate(members);
  return ({ name, post }: Pick<Place, 'name' | 'post'>) =>
    post === 'member' ? name : `${name}·${say.dynamic(`members.posts.${post}`)}`;
}

export function useRosterColumns(): Column<RosterItem>[] {
  const t = useTranslate(words);
  const dates = useDates();
  const nameOf = usePlaceName();
  return [
    {
      key: 'name',
      header: t('columns.name'),
      width: '9em',
      onPhone: 'title',
      cell: ({ name }) => name,
    },
    {
      key: 'sector',
      header: t('columns.sector'),
      width: '13em',
      cell: ({ sector, isStanding, isNew }) => (
        <>
          {sector ?? t('none')} {isStanding ? <Tag>{t('standing')}</Tag> : null}{' '}
          {isNew ? <Tag tone="soft">{t('isNew')}</Tag> : null}
        </>
      ),
    },
    {
      key: 'committee',
      header: t('columns.committee'),
      cell: ({ committee }) => (committee ? nameOf(committee) : t('none')),
    },
    {
      key: 'places',
      header: t('columns.places'),
      cell: ({ places }) => places.map(nameOf).join('、') || t('none'),
    },
    {
      key: 'since',
      header: t('columns.since'),
      kind: 'date',
      onPhone: 'hidden',
      cell: ({ seatFrom, seatUntil }) =>
        seatUntil
          ? t('span', { from: dates.dayInFull(seatFrom), until: dates.dayInFull(seatUntil) })
          : dates.dayInFull(seatFrom),
    },
  ];
}
