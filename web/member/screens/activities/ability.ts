import type { ActivityView } from '#instruments/activities/contract';

/** A verb that is the reader's business here, with its reason when it cannot be done. */
export const abilityTo = ({ abilities }: ActivityView, verb: string) => abilities.find((one) => one.verb === verb);
