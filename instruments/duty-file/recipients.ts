// Who is told of what a member brings: the body it is addressed to, or the office that keeps the files.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';

export const fileKeepers = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: ['member-affairs-officer'], today });

export async function receiversOf(context: ActContext, bodyId: string | null): Promise<string[]> {
  const { tx, today } = context;
  if (bodyId === null) return fileKeepers(context);
  const holders = await holdersOf(tx, { roles: ['body-officer', 'convenor'], bodyId, today });
  // A body without anybody to say so: the office does.
  return holders.length > 0 ? holders : fileKeepers(context);
}
