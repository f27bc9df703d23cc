// Composition statistics of one term: sector, new or re-elected, sex, age, education, ethnicity, party.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { composition } from '../contract/coverage.ts';
import { deskReaders, mayReadParty } from '../readers.ts';
import { currentTermId } from '../roster/seats-of-term.ts';
import { compositionOf } from './composition-of.ts';
import { seatedMembers } from './rows.ts';

/** As of today, or of the last day of a term that is over. */
export const compositionQuery = defineQuery({
  name: 'members.composition',
  parameters: z.object({ termId: z.uuid().optional() }),
  answer: composition,
  who: deskReaders,
  async ask({ tx, today, actor }, { termId: wanted }) {
    const termId = wanted ?? (await currentTermId(tx, today));
    const db = tables<PeopleTables>(tx);
    const term = termId
      ? await db.selectFrom('term').selectAll().where('id', '=', termId).executeTakeFirst()
      : undefined;
    if (!term) return refuse('term-missing');
    const asOf = term.ends_on !== null && term.ends_on < today ? term.ends_on : today;
    const members = await seatedMembers(tx, term.id, asOf);
    const year = Number(asOf.slice(0, 4));
    return {
      term: { id: term.id, name: term.name },
      total: members.length,
      tables: compositionOf({ members, year, seesAll: mayReadParty(actor) }),
    };
  },
});
