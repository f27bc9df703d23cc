// The clock of an instruction at a unit: it runs to the day that was named.
import type { ActContext } from '#kernel/acts';
import { daysBetween, startClock } from '#kernel/deadlines';

export const instructionClock = 'information-instruction';

export async function startInstructionClock({ tx, today, calendar }: ActContext, caseId: string, dueOn: string) {
  const period = { days: daysBetween(today, dueOn) };
  const basis = 'informationReports.instructions.dueOn';
  const start = { startedOn: today, period, movesToWorkingDay: false };
  await startClock(tx, { caseId, kind: instructionClock, calendar, basis, ...start });
}
