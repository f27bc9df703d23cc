// Whom a notice would reach, and what was sent: how many have read it, never who.
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import {
  noticesParameters,
  receivers,
  receiversParameters,
  type SentNotice,
  sentNotices,
} from '../contract/batch-notices.ts';
import { deskReaders, movers } from '../readers.ts';
import { receiversOf } from './receivers.ts';

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const receiversQuery = defineQuery({
  name: 'members.receivers',
  parameters: receiversParameters,
  answer: receivers,
  who: movers,
  async ask({ tx, today }, { bodyIds: typed, everybody }) {
    const bodyIds = typed.split(',').filter(Boolean);
    if (bodyIds.some((id) => !idShape.test(id))) return refuse('body-unknown');
    const found = await receiversOf(tx, { personIds: [], bodyIds, everybody: everybody === 'true' }, today);
    return { total: found.length, names: found.map(({ name }) => name) };
  },
});

export const noticesQuery = defineQuery({
  name: 'members.notices',
  parameters: noticesParameters,
  answer: sentNotices,
  who: deskReaders,
  async ask({ tx }, { cursor, limit }) {
    const offset = Number(cursor ?? 0);
    const { rows } = await sql<Omit<SentNotice, 'sentAt'> & { sentAt: Date; total: number }>`select x.id, x.subject,
        x.text, x.aimed_at as "aimedAt", x.receivers, x.by_name as by, x.sent_at as "sentAt",
        (select count(*)::int from notice n where n.tenant_id = x.tenant_id and n.kind = 'member-notice'
          and n.params ->> 'noticeId' = x.id::text and n.read_at is not null) as read,
        count(*) over ()::int as total
      from member_notice x where x.tenant_id = app.tenant_id()
      order by x.sent_at desc, x.id desc offset ${offset} limit ${limit + 1}`.execute(tx);
    return {
      items: rows.slice(0, limit).map(({ total: _, sentAt, ...row }) => ({ ...row, sentAt: sentAt.toISOString() })),
      total: rows[0]?.total ?? 0,
      nextCursor: rows.length > limit ? String(offset + limit) : null,
    };
  },
});
