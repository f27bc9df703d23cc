// What happens when a report reaches the desk, whether sent in or taken over: clock, search words, who is told.
import type { ActContext } from '#kernel/acts';
import { indexText } from '#kernel/search';
import { masked } from '#platform/privacy';
import { informationDesk } from '../recipients.ts';
import { type Parts, wholeText, withTitle } from '../text/whole-text.ts';
import { startIntake, startSameDay } from './clocks.ts';

interface Arrived extends Parts {
  readonly caseId: string;
  readonly title: string;
  readonly isUrgent: boolean;
}

/** Answers the recipients per kind of notice. */
export async function arrive(context: ActContext, arrived: Arrived): Promise<Record<string, string[]>> {
  const { caseId, title, isUrgent } = arrived;
  await (isUrgent ? startSameDay : startIntake)(context, caseId);
  await indexText(context.tx, { caseId, part: 'text', text: masked(withTitle(title, wholeText(arrived))) });
  return { [isUrgent ? 'information-urgent' : 'information-arrived']: await informationDesk(context) };
}
