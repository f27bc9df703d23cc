// What is asked from what stands in the address.
import type { ListParameters } from '#instruments/proposals/contract';
import type { Parameters, ScreenSearch } from '#web/client';

export const filedStates = 'filed,assignment-drafted,handling,replied,rehandling,tracking,closed';
export const stageStates = {
  filed: 'filed,assignment-drafted',
  handling: 'handling,rehandling',
  replied: 'replied,tracking',
  closed: 'closed',
} as const;
export type Stage = keyof typeof stageStates;

function isStage(value: string | undefined): value is Stage {
  return value !== undefined && Object.hasOwn(stageStates, value);
}

/** Without words one browses what is filed, newest number first; with words everything one may see is searched. */
export function questionOf(search: ScreenSearch): Parameters {
  const { words, stage, sessionId, categoryId } = search;
  const states = isStage(stage) ? stageStates[stage] : words ? undefined : filedStates;
  const sort: ListParameters['sort'] = words ? undefined : 'number';
  return { words, states, sessionId, categoryId, sort, limit: 20 };
}
