// Sends one person's bundle one way. Nothing here throws for what the outside does.

import { smsFor } from './bundle-text.ts';
import { contactsOf } from './contacts-of.ts';
import { mailFor } from './mail-for.ts';
import type { SendOutcome } from './outside.ts';
import { type Sending, sendPush } from './send-push.ts';

const noAddress: SendOutcome = { state: 'not-configured', code: 'no-address' };

async function contactOf({ outside, tenantId, bundle }: Sending) {
  const contacts = await outside.database.asTenant(tenantId, (tx) => contactsOf(tx, [bundle.personId]));
  return contacts.get(bundle.personId);
}

async function sendMail(sending: Sending): Promise<SendOutcome> {
  const { outside, bundle } = sending;
  const contact = await contactOf(sending);
  if (!contact?.mailAddress) return noAddress;
  const to = { name: contact.name, address: contact.mailAddress };
  const outcome = await outside.mailer.send(mailFor(outside, bundle.notices, to));
  return outcome.state === 'not-configured' ? { ...outcome, code: 'no-mail-server' } : outcome;
}

async function sendSms(sending: Sending): Promise<SendOutcome> {
  const { outside, bundle } = sending;
  const contact = await contactOf(sending);
  if (!contact?.phone) return noAddress;
  const outcome = await outside.smsSender.send({
    phone: contact.phone,
    text: smsFor(outside, bundle.notices),
  });
  return outcome.state === 'not-configured' ? { ...outcome, code: 'no-sms-service' } : outcome;
}

const ways = { mail: sendMail, sms: sendSms, push: sendPush } as const;

export const sendBundle = (sending: Sending): Promise<SendOutcome> => ways[sending.bundle.channel](sending);
