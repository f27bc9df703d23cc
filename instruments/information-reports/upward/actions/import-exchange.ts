import { defineCreation, defineRegisterAct } from '#kernel/acts';
import { importExchangeInput, receiveExchangeInput, trustSenderInput } from '../../contract/upward.ts';
import { reportLifecycle } from '../../reports/lifecycle.ts';
import { deskRoles } from '../../who-sees.ts';
import { keepSender } from '../storage.ts';
import { takeIn, titleIn } from '../take-in.ts';

const arriving = {
  kind: reportLifecycle.kind,
  initial: { state: 'submitted', turn: reportLifecycle.states.submitted.turn },
} as const;

/** A file that somebody carried here from another installation. */
export const importExchange = defineCreation({
  name: 'information-reports.import-exchange',
  ...arriving,
  event: 'imported',
  who: deskRoles,
  input: importExchangeInput,
  title: titleIn,
  create: (context, { id }, { file: text }) => takeIn(context, id, { text, by: null }),
});

/** The same, handed over on this platform by a committee below. */
export const receiveExchange = defineCreation({
  name: 'information-reports.receive-exchange',
  ...arriving,
  event: 'received',
  who: ['system'],
  input: receiveExchangeInput,
  title: ({ file }) => titleIn({ file }),
  create: (context, { id }, { file: text, from: by }) => takeIn(context, id, { text, by }),
});

/** Files signed with this key are taken in from now on; the head compared it with the sender by another way. */
export const trustSender = defineRegisterAct({
  name: 'information-reports.trust-sender',
  event: 'sender-trusted',
  who: ['information-head'],
  input: trustSenderInput,
  async change({ tx, actor, now }, { keyId, name, howChecked }) {
    await keepSender(tx, { keyId, name, howChecked, byName: actor.name, at: now });
    return { payload: { keyId } };
  },
});
