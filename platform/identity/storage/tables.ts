// The rows of this part, as PostgreSQL keeps them. They never leave this folder.
import { type Transaction, tables } from '#platform/database';
import type { AccountRow, PasskeyRow, RecoveryCodeRow } from './account-row.ts';
import type { ChallengeRow, FailureRow, SessionRow } from './session-row.ts';

interface IdentityTables {
  account: AccountRow;
  passkey: PasskeyRow;
  recovery_code: RecoveryCodeRow;
  sign_in_session: SessionRow;
  sign_in_challenge: ChallengeRow;
  sign_in_failure: FailureRow;
  tenant: { id: string };
}

export const identityTables = (tx: Transaction) => tables<IdentityTables>(tx);
