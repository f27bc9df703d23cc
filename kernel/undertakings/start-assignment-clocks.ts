// The clocks of a unit that has just been given a task (domain 2.6): objection, first meeting, opinion or reply.
import type { ActContext } from '#kernel/acts';
import { startClock } from '#kernel/deadlines';
import type { UndertakingNumbers } from './facts.ts';
import { answers, type Undertaking } from './undertaking.ts';

export async function startAssignmentClocks(
  context: ActContext,
  undertakings: readonly Undertaking[],
  numbers: UndertakingNumbers,
): Promise<void> {
  for (const { id, caseId, role, mayObject } of undertakings) {
    const place = { caseId, subjectId: id, subjectKind: 'undertaking', startedOn: context.today };
    const start = (clock: Omit<Parameters<typeof startClock>[1], 'calendar' | keyof typeof place>) =>
      startClock(context.tx, { calendar: context.calendar, ...place, ...clock });
    if (mayObject) {
      const period = { workingDays: numbers.objectionWorkingDays };
      await start({ kind: 'objection', period, basis: 'proposal.assign.objectionDays' });
    }
    if (!answers(role)) {
      const period = { days: numbers.coOpinionDays };
      await start({ kind: 'co-opinion', period, basis: 'proposal.handle.coOpinionDays' });
      continue;
    }
    const firstMeeting = { workingDays: numbers.firstMeetingWorkingDays };
    await start({ kind: 'first-meeting', period: firstMeeting, basis: 'proposal.handle.firstMeetingDays' });
    await start({
      kind: 'reply',
      period: { months: numbers.replyMonths },
      basis: 'proposal.handle.replyMonths',
      hardMaximum: { months: numbers.maximumMonths },
    });
  }
}
