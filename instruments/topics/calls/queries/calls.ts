// Every call one may see, those that ask for something first.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type CallItem, callList } from '../../contract/calls.ts';
import { isOffice } from '../../who-sees.ts';

interface CallRow {
  id: string;
  version: number;
  state: CallItem['state'];
  title: string;
  opens_on: string;
  closes_on: string;
  answerers: CallItem['answerers'];
  clue_count: number;
  topic_count: number;
}

export const insideReaders = [
  ...(['member', 'convenor', 'body-officer', 'supervision-officer'] as const),
  ...(['proposal-officer', 'proposal-committee-head', 'chairpersons-council', 'secretary-general'] as const),
];

/** One SQL query. The number of clues is the office's business. */
export const topicCalls = defineQuery({
  name: 'topics.calls',
  parameters: z.object({}),
  answer: callList,
  who: insideReaders,
  async ask({ tx, actor }) {
    const office = isOffice(actor);
    const { rows } = await sql<CallRow>`select k.id, k.version, k.state, k.title, c.opens_on, c.closes_on, c.answerers,
        (select count(*)::int from topic_clue t where t.tenant_id = c.tenant_id and t.call_id = c.case_id) as clue_count,
        (select count(*)::int from guide_topic g where g.tenant_id = c.tenant_id and g.call_id = c.case_id) as topic_count
      from topic_call c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
      where c.tenant_id = app.tenant_id() and (${office} or k.state not in ('draft', 'withdrawn'))
      order by array_position(array['draft', 'open', 'closed', 'announced', 'guide-published', 'withdrawn'], k.state),
        c.closes_on desc, k.id limit 200`.execute(tx);
    return {
      items: rows.map((row) => ({
        ...{ id: row.id, version: row.version, state: row.state, title: row.title, answerers: row.answerers },
        opensOn: row.opens_on,
        closesOn: row.closes_on,
        clueCount: office ? row.clue_count : null,
        topicCount: office || row.state === 'guide-published' ? row.topic_count : 0,
      })),
    };
  },
});
