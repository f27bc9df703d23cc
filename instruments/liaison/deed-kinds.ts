import type { DeedKinds } from '#kernel/deeds';
import { liaisonKindNames } from '#kernel/liaison';
import { contactWays } from './contract.ts';

/** A contact counts for the contactor; what it was about is no fact. */
export const liaisonDeeds: DeedKinds = {
  'liaison-contact': {
    group: 'service',
    facts: { kind: { type: 'text', values: liaisonKindNames }, way: { type: 'text', values: contactWays } },
  },
};
