// Parts of the kernel that people meet by themselves, beside the instruments.
import { proposalRouted } from '#instruments/proposals';
import { ballots } from '#kernel/ballots';
import { likenessOffer } from '#kernel/likeness';
import { mandates } from '#kernel/mandates';
import { publicDoorOffer } from '#kernel/public-door';
import { routingOffer } from '#kernel/routing';
import { supervision } from '#kernel/supervision';
import { undertakingDeeds } from '#kernel/undertakings';
import { deedsEn, deedsZhCN } from '#kernel/undertakings/messages';
import type { Offer } from './offer.ts';

export const kernelOffers: readonly Offer[] = [
  ballots,
  likenessOffer,
  mandates,
  publicDoorOffer,
  routingOffer([proposalRouted]),
  supervision,
  { name: 'undertakings', deeds: undertakingDeeds, messages: { 'zh-CN': deedsZhCN, en: deedsEn } },
];
