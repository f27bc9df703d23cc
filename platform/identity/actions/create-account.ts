// An account for a person. It has no password until one is given: there is no default password anywhere.
import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import { normalUsername, usernameProblem } from '../rules/username.ts';
import type { Account } from '../storage/account.ts';
import { insertAccount } from '../storage/insert-account.ts';
import { recordEvent } from './record-event.ts';

export interface NewAccount extends Omit<AccountAct, 'accountId'> {
  readonly accountId?: string;
  readonly username: string;
  readonly subjectId: string;
}

export async function createAccount(tx: Transaction, wanted: NewAccount): Promise<Account | Refusal> {
  const problem = usernameProblem(wanted.username);
  if (problem) return problem;
  const account = await insertAccount(tx, {
    tenantId: wanted.tenantId,
    id: wanted.accountId ?? v7(),
    username: normalUsername(wanted.username),
    subjectId: wanted.subjectId,
    createdAt: wanted.now,
  });
  if (!account) return refuse('username-taken', { username: normalUsername(wanted.username) });
  await recordEvent(tx, wanted.record, { ...wanted, name: 'identity.account-created', account });
  return account;
}
