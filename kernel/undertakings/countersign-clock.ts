// The co-units have a few working days to countersign (domain 2.7); the clock stands on the lead's undertaking.
import type { ActContext } from '#kernel/acts';
import { startClock, stopClocks } from '#kernel/deadlines';
import type { UndertakingSubject } from './subject.ts';

const kind = 'countersign';

export async function startCountersignClock(context: ActContext, found: UndertakingSubject): Promise<void> {
  await startClock(context.tx, {
    caseId: found.record.id,
    subjectId: found.id,
    subjectKind: 'undertaking',
    kind,
    startedOn: context.today,
    calendar: context.calendar,
    period: { workingDays: found.facts.numbers.countersignWorkingDays },
    basis: 'proposal.countersign.workingDays',
  });
}

export async function stopCountersignClock(context: ActContext, found: UndertakingSubject): Promise<void> {
  const { tx, today: stoppedOn, calendar } = context;
  await stopClocks(tx, { caseId: found.record.id, subjectId: found.id, kinds: [kind], stoppedOn, calendar });
}
