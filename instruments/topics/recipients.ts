// Who is told of topics.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { sql } from '#platform/database';
import type { Answerers } from './contract/vocabulary.ts';

export const topicOffice = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: ['proposal-officer'], today });

async function seatedToday({ tx, today }: ActContext): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`select distinct person_id from seat
    where starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)`.execute(tx);
  return rows.map((row) => row.person_id);
}

/** Everybody inside who may answer a call, or start from its guide list. */
export async function answerersOf(context: ActContext, answerers: Answerers): Promise<string[]> {
  const { tx, today } = context;
  const speakers = await holdersOf(tx, { roles: ['convenor', 'body-officer'], today });
  return answerers === 'bodies' ? speakers : [...new Set([...(await seatedToday(context)), ...speakers])];
}
