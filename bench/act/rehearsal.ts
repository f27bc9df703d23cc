// What an act writes, learnt by performing it and rolling back: the very statements, with the very values.
import { randomUUID } from 'node:crypto';
import { type ActHouse, keepCommittees, perform } from '#kernel/acts';
import { openDatabase } from '#platform/database';
import { apart } from './apart.ts';
import { type BenchHouse, benchNow } from './house-for-bench.ts';
import type { Rehearsal, Statement } from './rehearsed.ts';
import { granted } from './signed-in.ts';

/** A statement as the database layer sends it: bare words, or with values. */
type Asked = string | { readonly text: string; readonly values?: readonly unknown[] };

const writing = /\b(insert\s+into|update\s+(?!of\b)|delete\s+from|add_job)/i;
const isWrite = (text: string): boolean => writing.test(text.replace(/\bfor\s+(no\s+key\s+)?update\b/gi, ''));

export function openRehearsal(bench: BenchHouse): Rehearsal {
  const database = openDatabase({ connection: bench.owner, maxConnections: 1 });
  let heard: Statement[] = [];
  let reads = 0;
  database.pool.on('connect', (client) => {
    const query = client.query.bind(client) as (asked: Asked) => unknown;
    const listening = (asked: Asked) => {
      if (asked === 'commit') return query('rollback');
      const { text, values = [] } = typeof asked === 'string' ? { text: asked } : asked;
      if (isWrite(text)) heard.push({ text, values });
      else reads += 1;
      return query(asked);
    };
    client.query = listening as typeof client.query;
  });
  const committees = keepCommittees(bench.house.database);
  return {
    async rehearse({ step, one, person, envelope }, house) {
      heard = [];
      reads = 0;
      const rehearsing: ActHouse = { database, committees, digest: house.digest };
      const act = house.acts.get(step.act)!;
      const idempotencyKey = randomUUID();
      const answer = granted(
        await perform(rehearsing, { act, actor: person.actor, envelope, now: benchNow, idempotencyKey }),
      );
      const writes = apart(heard, answer.number as string | undefined, one.number);
      // Opening the transaction is none.
      return { writes, reads: reads - 1 };
    },
    end: () => database.end(),
  };
}
