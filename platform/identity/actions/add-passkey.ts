import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import { isRefusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, keyOf } from '../identity.ts';
import { parseToken } from '../secrets/token.ts';
import { verifiedRegistration } from '../secrets/verified-registration.ts';
import { insertPasskey } from '../storage/insert-passkey.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { noteSecondFactorSetUp } from '../storage/sessions.ts';
import { recordEvent } from './record-event.ts';
import { takeOwnTicket } from './take-own-ticket.ts';

export interface PasskeyToRegister extends OwnAct {
  readonly ticket: string;
  readonly name: string;
  readonly response: RegistrationResponseJSON;
}

export async function addPasskey(identity: Identity, tx: Transaction, { name, response, ...act }: PasskeyToRegister) {
  const token = parseToken(act.ticket);
  if (token?.tenantId !== act.tenantId) return refuse('sign-in-ticket-expired');
  const ticket = await takeOwnTicket(tx, act, token);
  if (isRefusal(ticket)) return ticket;
  const account = await lockAccount(tx, act);
  const challenge = ticket.webauthnChallenge ?? '';
  const credential = await verifiedRegistration(identity.relyingParty, { response, challenge });
  if (!credential || !account) return refuse('passkey-refused');
  const { id: credentialId, publicKey, counter, transports = [] } = credential;
  const id = v7();
  const dates = { createdAt: act.now, lastUsedAt: null };
  const isNew = await insertPasskey(tx, {
    ...{ ...keyOf(account), id, name, ...dates },
    ...{ credentialId, publicKey, counter, transports },
  });
  if (!isNew) return refuse('passkey-already-added');
  await noteSecondFactorSetUp(tx, keyOf(account));
  const event = { ...act, name: 'identity.passkey-added', account, byAccountId: account.id } as const;
  await recordEvent(tx, identity.record, event);
  return { id };
}
