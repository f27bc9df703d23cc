// Parts of the kernel that people meet by themselves, beside the instruments.
import type { Offer } from './offer.ts';

export const kernelOffers: readonly Offer[] = [];
