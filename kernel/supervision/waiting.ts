// What supervision asks of somebody today: of an officer the rungs that are due, of a unit the notices without answer.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { hasRole, unitsOf } from '#kernel/permissions';
import { chasers } from './circumstances.ts';
import { ladderSteps } from './contract.ts';
import { openMatters } from './queries/open-matters.ts';

export async function waitingLines(context: QueryContext): Promise<WaitingLine[]> {
  const { actor, today, translate } = context;
  const isChaser = hasRole(actor, chasers);
  if (!isChaser && unitsOf(actor).length === 0) return [];
  const matters = await openMatters(context);
  if (!isChaser) {
    return matters.flatMap(({ id, caseTitle, ladder }) =>
      ladder.answerBy === null
        ? []
        : [
            {
              key: `supervision:${id}`,
              text: translate('supervision.waiting.notice'),
              about: caseTitle,
              dueOn: ladder.answerBy,
              desk: `/supervision?open=${id}`,
              member: null,
            },
          ],
    );
  }
  const due = matters.flatMap(({ ladder }) => (ladder.next?.isDue ? [ladder.next.step] : []));
  if (due.length === 0) return [];
  const parts = ladderSteps.flatMap((step) => {
    const count = due.filter((one) => one === step).length;
    return count > 0 ? [translate(`supervision.waiting.steps.${step}`, { count })] : [];
  });
  const text = translate('supervision.waiting.due', { count: due.length });
  const about = parts.join(translate('supervision.waiting.comma'));
  return [{ key: 'supervision', text, about, dueOn: today, desk: '/supervision', member: null }];
}
