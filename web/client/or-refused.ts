// A refused query is thrown, so that the screen shows it.
import { isRefusal } from '#platform/errors';
import { Refused, type SpokenRefusal } from './problem.ts';

export function orRefused<Answer>(answer: Answer | SpokenRefusal): Answer {
  if (isRefusal(answer)) throw new Refused(answer as SpokenRefusal);
  return answer as Answer;
}
