// Three working days to look at what came in; what is urgent is looked at and sent on the day itself.
import type { ActContext } from '#kernel/acts';
import { addDays, startClock, stopClocks } from '#kernel/deadlines';
import { informationNumbers } from '../settings.ts';

export const intakeClock = 'information-intake';
export const sameDayClock = 'information-same-day';

export async function startIntake({ tx, today, calendar, settings }: ActContext, caseId: string): Promise<void> {
  const { intakeDays } = informationNumbers;
  const period = { workingDays: settings.get(intakeDays) };
  await startClock(tx, { caseId, kind: intakeClock, startedOn: today, calendar, period, basis: intakeDays.key });
}

/** A period begins on the day after its start, so the day before is where the day itself is counted from. */
export async function startSameDay({ tx, today, calendar }: ActContext, caseId: string): Promise<void> {
  await stopClocks(tx, { caseId, subjectId: null, kinds: [intakeClock], stoppedOn: today, calendar });
  const start = { startedOn: addDays(today, -1), period: { days: 1 }, movesToWorkingDay: false };
  await startClock(tx, { caseId, kind: sameDayClock, calendar, basis: 'informationReports.sameDay', ...start });
}
