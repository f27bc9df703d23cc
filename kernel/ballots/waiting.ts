import type { QueryContext, WaitingLine } from '#kernel/acts';
import { ownBallots } from './own-ballots.ts';

/** A ballot waits for everybody on its roll who has not taken part. */
export async function waiting({ tx, actor, translate }: QueryContext): Promise<WaitingLine[]> {
  if (!actor.personId || (!actor.seat && actor.roles.length === 0)) return [];
  const own = await ownBallots(tx, actor.personId);
  return own
    .filter(({ hasTakenPart }) => !hasTakenPart)
    .map(({ id, title }) => ({
      key: `ballot-${id}`,
      text: translate('ballots.waiting'),
      about: title,
      dueOn: null,
      desk: `/ballots/${id}`,
      member: `/ballots/${id}`,
    }));
}
