// The roster on a member's phone: whom one shares a sector, committee or group with, and who wants to be reached by all.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { type Colleagues, colleagues } from '../contract/roster.ts';
import { memberNumbers } from '../settings.ts';

const officeRoles = ['member-affairs-officer', 'secretary-general', 'proposal-officer', 'study-secretary'];
const day = (alias: string, today: string) =>
  sql`${sql.raw(alias)}.starts_on <= ${today}::date and (${sql.raw(alias)}.ends_on is null
    or ${sql.raw(alias)}.ends_on >= ${today}::date)`;

/** A telephone leaves the register only as its owner chose. */
async function reachable({ tx, today, actor }: QueryContext): Promise<Colleagues['items']> {
  const { rows } = await sql<Colleagues['items'][number]>`with place as (
      select x.person_id, b.id, b.name, b.kind, b.position from placement x
      join body b on b.tenant_id = x.tenant_id and b.id = x.body_id
      where x.tenant_id = app.tenant_id() and b.kind in ('special-committee', 'member-group') and ${day('x', today)}
      union select s.person_id, b.id, b.name, b.kind, b.position from seat s
      join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
      where s.tenant_id = app.tenant_id() and ${day('s', today)}),
    known as (select p.id, p.name, p.initials, p.pinyin, p.phone, coalesce(c.phone_for, 'nobody') as phone_for,
        (select min(x.name) from place x where x.person_id = p.id and x.kind = 'sector') as sector,
        (select min(x.name) from place x where x.person_id = p.id and x.kind = 'special-committee') as committee,
        array(select distinct x.name from place x join place own on own.id = x.id and own.person_id = ${actor.personId}
          where x.person_id = p.id order by x.name) as shared
      from person p left join member_preference c on c.tenant_id = p.tenant_id and c.person_id = p.id
      where p.tenant_id = app.tenant_id() and p.id <> ${actor.personId} and exists (select from seat s
        where s.tenant_id = p.tenant_id and s.person_id = p.id and ${day('s', today)}))
    select id, name, initials, pinyin, sector, committee, shared,
      case when phone_for = 'all-members' or (phone_for = 'my-bodies' and shared <> '{}') then phone end as phone
    from known where shared <> '{}' or phone_for = 'all-members' order by pinyin, id`.execute(tx);
  return rows;
}

async function own({ tx, actor }: QueryContext) {
  const { rows } = await sql<Pick<Colleagues, 'myPhoneFor' | 'hasPhone' | 'lookUps'>>`select
      coalesce((select c.phone_for from member_preference c where c.tenant_id = p.tenant_id and c.person_id = p.id),
        'nobody') as "myPhoneFor", coalesce(p.phone, '') <> '' as "hasPhone",
      coalesce((select jsonb_agg(jsonb_build_object('by', x.by_name, 'reason', x.reason, 'at', x.at)
        order by x.at desc, x.id) from phone_look_up x
        where x.tenant_id = p.tenant_id and x.person_id = p.id), '[]') as "lookUps"
    from person p where p.tenant_id = app.tenant_id() and p.id = ${actor.personId}`.execute(tx);
  const [row] = rows;
  if (!row) return { myPhoneFor: 'nobody' as const, hasPhone: false, lookUps: [] };
  return { ...row, lookUps: row.lookUps.map((one) => ({ ...one, at: new Date(one.at).toISOString() })) };
}

async function office({ tx, today, translate }: QueryContext): Promise<Colleagues['office']> {
  const { rows } = await sql<{ name: string; role: string }>`select distinct p.name, r.role from role_holding r
    join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
    where r.tenant_id = app.tenant_id() and r.role = any(${officeRoles}) and ${day('r', today)}
    order by r.role, p.name`.execute(tx);
  return rows.map(({ name, role }) => ({ name, role: translate(`roles.${role}`) }));
}

/** Three SQL queries. */
export const colleaguesQuery = defineQuery({
  name: 'members.colleagues',
  parameters: z.object({}),
  answer: colleagues,
  async ask(context) {
    const { actor, settings } = context;
    if (!actor.seat || !actor.personId) return refuse('members-only');
    return {
      items: await reachable(context),
      office: await office(context),
      officePhone: settings.get(memberNumbers.officePhone),
      ...(await own(context)),
    };
  },
});
