// Who is told of information reports.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { deskRoles, signingRoles } from './who-sees.ts';

export const informationDesk = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: [...deskRoles], today });
export const checkers = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: ['information-head'], today });
export const signers = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: [...signingRoles], today });
