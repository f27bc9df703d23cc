// What is to be made up for: all of it for the study secretary, one's own for a member.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { gatheringsMet } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { type MakeUpItem, type MakeUpList, makeUpList } from '../../contract/make-ups.ts';
import { keepsStudy } from '../../who-sees.ts';
import { absencesWithout, type MakeUpRow, makeUpRows } from '../storage.ts';
import { attendancesThatOwe } from '../who-owes.ts';

export const makeUpItemOf = (row: MakeUpRow): MakeUpItem => {
  const { id, version, state, title, person, dueOn } = row;
  return { id, version, state, title, person, dueOn, hours: Number(row.hours), heldOn: calendarDateOf(row.startsAt) };
};

async function absentees({ tx, settings }: QueryContext): Promise<MakeUpList['absentees']> {
  const closed = await gatheringsMet(tx, { studyOnly: true, closedOnly: true });
  const ids = closed.map(({ id }) => id);
  const rows = await absencesWithout(tx, attendancesThatOwe(settings), ids);
  return rows.map(({ startsAt, ...row }) => ({ ...row, heldOn: calendarDateOf(startsAt) }));
}

/** Three SQL queries. */
export const studyMakeUps = defineQuery({
  name: 'studies.make-ups',
  parameters: z.object({}),
  answer: makeUpList,
  async ask(context): Promise<MakeUpList> {
    const isKeeper = keepsStudy(context.actor);
    const own = actingPersonId(context.actor);
    if (!isKeeper && own === null) return { items: [], absentees: [] };
    const rows = await makeUpRows(context.tx, { personId: isKeeper ? null : own });
    return { items: rows.map(makeUpItemOf), absentees: isKeeper ? await absentees(context) : [] };
  },
});
