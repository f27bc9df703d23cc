// What waits on Today: one's duties, an exchange asked for, matters received; for the office what was handed over.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { placeNumbers } from './settings.ts';
import { keepsPlaces } from './who-sees.ts';

interface Waiting {
  duties: { id: string; place: string; placeId: string; onDay: string; times: string; isOver: boolean }[];
  swaps: { id: string; place: string; placeId: string; by: string; onDay: string }[];
  matters: { id: string; title: string; raisedOn: string }[];
  handedOver: number;
}

const soonDays = 3;

/** One SQL query. */
async function look({ tx, actor, today, settings }: QueryContext): Promise<Waiting> {
  const own = actingPersonId(actor);
  const back = settings.get(placeNumbers.confirmWithinDays);
  const { rows } = await sql<Waiting>`select
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'place', k.title, 'placeId', k.id, 'onDay', d.on_day,
          'times', d.starts_at || '–' || d.ends_at, 'isOver', d.on_day <= ${today}::date) order by d.on_day, d.id)
        from place_duty d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
        where d.tenant_id = app.tenant_id() and d.person_id = ${own}::uuid and d.cancelled_at is null
          and d.confirmed_at is null and d.on_day between ${today}::date - ${back}::int
            and ${today}::date + ${soonDays}::int), '[]') as duties,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'place', k.title, 'placeId', k.id, 'by', p.name,
          'onDay', d.on_day) order by d.on_day, s.id)
        from place_duty_swap s join place_duty d on d.tenant_id = s.tenant_id and d.id = s.duty_id
        join "case" k on k.tenant_id = s.tenant_id and k.id = s.case_id
        join person p on p.tenant_id = s.tenant_id and p.id = s.asked_by
        where s.tenant_id = app.tenant_id() and s.asked_of = ${own}::uuid and s.state = 'asked'), '[]') as swaps,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'raisedOn', m.raised_on) order by m.raised_on, k.id)
        from place_matter m join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
        where m.tenant_id = app.tenant_id() and m.receiver_id = ${own}::uuid
          and k.state in ('recorded', 'followed')), '[]') as matters,
      (select count(*)::int from "case" where ${keepsPlaces(actor)} and tenant_id = app.tenant_id() and kind = 'matter'
        and state = 'with-office') as "handedOver"`.execute(tx);
  return rows[0] ?? { duties: [], swaps: [], matters: [], handedOver: 0 };
}

const linesOf = ({ translate }: QueryContext, { duties, swaps, matters }: Waiting): WaitingLine[] => [
  ...swaps.map(({ id, by, place, placeId, onDay }) => ({
    ...{ key: `places.swap.${id}`, text: translate('places.waits.swap', { by }), about: place, dueOn: onDay },
    ...{ desk: `/places/places/${placeId}`, member: '/places' },
  })),
  ...duties.map(({ id, place, placeId, onDay, times, isOver }) => ({
    ...{ key: `places.duty.${id}`, text: translate(`places.waits.${isOver ? 'confirm' : 'duty'}`, { times }) },
    ...{ about: place, dueOn: onDay, desk: `/places/places/${placeId}`, member: '/places' },
  })),
  ...matters.map(({ id, title }) => ({
    ...{ key: `places.matter.${id}`, text: translate('places.waits.matter'), about: title, dueOn: null },
    ...{ desk: `/places/matters/${id}`, member: `/places/matters/${id}` },
  })),
];

export async function placesWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const isOffice = keepsPlaces(context.actor);
  if (!isOffice && context.actor.seat === null) return [];
  const waiting = await look(context);
  const { handedOver: count } = waiting;
  const text = context.translate('places.waits.handedOver', { count });
  const office = { key: 'places.handed-over', text, about: '', dueOn: null, member: null };
  return [
    ...(count > 0 ? [{ ...office, desk: '/places?tab=matters&show=with-office' }] : []),
    ...linesOf(context, waiting),
  ];
}
