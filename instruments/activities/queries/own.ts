// One's own activities: what comes, and the past year.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type OwnActivity, ownActivities } from '../contract.ts';

const mostShown = 120;

interface Row extends Omit<OwnActivity, 'startsAt' | 'endsAt' | 'own'> {
  startsAt: Date;
  endsAt: Date;
  own: OwnActivity['own'];
  isComing: boolean;
}

const iso = (moment: string | null) => (moment === null ? null : new Date(moment).toISOString());

/** One SQL query. */
export const ownActivitiesQuery = defineQuery({
  name: 'activities.own',
  parameters: z.object({}),
  answer: ownActivities,
  async ask({ tx, actor, now }) {
    const { rows } =
      await sql<Row>`select k.id, k.state, g.kind, k.title, g.starts_at as "startsAt", g.ends_at as "endsAt",
        g.place, coalesce(b.name, '') as "hostName", g.part_of as "partOf", g.ends_at > ${now} as "isComing",
        jsonb_build_object('reply', r.reply, 'repliedAt', r.replied_at, 'leaveReason', r.leave_reason,
          'leaveNote', r.leave_note, 'decisionNote', r.leave_decision_note, 'attendance', r.attendance,
          'leftEarly', r.left_early, 'signedInAt', r.signed_in_at, 'readAt', r.read_at, 'groupName', r.group_name, 'seat', r.seat) as own
      from roll_entry r join gathering g on g.tenant_id = r.tenant_id and g.case_id = r.case_id
        join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
        left join body b on b.tenant_id = g.tenant_id and b.id = g.host_body_id
      where r.tenant_id = app.tenant_id() and r.person_id = ${actingPersonId(actor)}::uuid and r.noticed_at is not null
        and k.kind = 'activity' and k.state <> 'draft'
        and g.ends_at > ${now}::timestamptz - interval '400 days'
      order by g.starts_at desc, k.id desc limit ${mostShown}`.execute(tx);
    const items = rows.map(({ isComing, own, startsAt, endsAt, ...row }) => ({
      isComing,
      item: {
        ...{ ...row, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
        own: { ...own, repliedAt: iso(own.repliedAt), signedInAt: iso(own.signedInAt), readAt: iso(own.readAt) },
      },
    }));
    return {
      coming: items.flatMap(({ isComing, item }) => (isComing ? [item] : [])).toReversed(),
      past: items.flatMap(({ isComing, item }) => (isComing ? [] : [item])),
    };
  },
});
