import type { ActivityView } from '#instruments/activities/contract';

/** Whether the server lets the reader do this now. */
export const may = ({ abilities }: ActivityView, verb: string): boolean =>
  abilities.some((ability) => ability.verb === verb && ability.isAllowed);
