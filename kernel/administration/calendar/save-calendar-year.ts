import { defineRegisterAct } from '#kernel/acts';
import { readCalendar, recomputeOpenClocks, saveCalendarYear as saveYear } from '#kernel/deadlines';
import { isRefusal } from '#platform/errors';
import { saveCalendarYearInput } from '../contract.ts';
import { moveCaseDates, tellOfMovedDates } from './move-cases.ts';

/** A year's holiday table is replaced; every open clock follows it in the same transaction, and people are told. */
export const saveCalendarYear = defineRegisterAct({
  name: 'calendar.save-year',
  changesCommittee: true,
  event: 'year-saved',
  who: ['system-administrator', 'proposal-officer'],
  input: saveCalendarYearInput,
  async change(context, { reason, ...input }) {
    const { tx, actor, now } = context;
    const saved = await saveYear(tx, { ...input, updatedBy: actor.personId!, now });
    if (isRefusal(saved)) return saved;
    const moved = await recomputeOpenClocks(tx, await readCalendar(tx));
    const caseIds = [...new Set(moved.map(({ clock }) => clock.caseId))];
    await moveCaseDates(context, caseIds);
    const told = await tellOfMovedDates(context, moved);
    return {
      payload: {
        ...{ year: saved.year, version: saved.version, status: saved.table.status, reason },
        ...{ movedClocks: moved.length, movedCases: caseIds.length },
        moved: moved.map(({ clock, from, to }) => ({ caseId: clock.caseId, kind: clock.kind, from, to })),
      },
      answer: { year: saved.year, movedClocks: moved.length, movedCases: caseIds.length, told },
    };
  },
});
