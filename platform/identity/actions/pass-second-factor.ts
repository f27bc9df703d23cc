import type { Transaction } from '#platform/database';
import type { Account } from '../storage/account.ts';
import { deleteChallenge } from '../storage/delete-challenge.ts';
import { forgetFailures } from '../storage/failures.ts';
import { guessesOf, type SecondFactorAttempt } from './second-factor-ticket.ts';

export async function passSecondFactor(tx: Transaction, { ticket, account }: SecondFactorAttempt): Promise<void> {
  await deleteChallenge(tx, ticket);
  await forgetFailures(tx, guessesOf(account));
}

export async function forgetSecondFactorGuesses(tx: Transaction, account: Account): Promise<void> {
  await forgetFailures(tx, guessesOf(account));
}
