// The one list of instruments. A new one is a folder in instruments/ and a line here.
import * as proposals from '#instruments/proposals';
import { kernelOffers } from './kernel-offers.ts';
import type { Offer } from './offer.ts';

export const instruments: readonly Offer[] = [proposals.instrument];

/** Everything that acts, asks, tells and sets: what all cases share, then the instruments. */
export const offers: readonly Offer[] = [...kernelOffers, ...instruments];
