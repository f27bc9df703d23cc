// Who is told of a plan: those who adopt it, and those who keep it.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';

export const plansAdopters = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: ['secretary-general'], today });

export const planKeepers = ({ tx, today }: ActContext, bodyId: string | null): Promise<string[]> =>
  bodyId === null
    ? holdersOf(tx, { roles: ['study-secretary'], today })
    : holdersOf(tx, { roles: ['body-officer', 'convenor'], bodyId, today });
