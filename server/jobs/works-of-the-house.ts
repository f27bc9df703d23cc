// Everything the house does away from requests: its own mornings, and what each part brings.
import type { Work } from '#kernel/acts';
import type { Signer } from '#platform/signing';
import type { House } from '../house.ts';
import { offers } from '../instruments.ts';
import { openDataWork } from '../portal/open-data/open-data-work.ts';
import { eachMorning } from './each-morning.ts';

export const worksOfTheHouse = (house: House, signer: Signer): readonly Work[] => [
  eachMorning(house, signer),
  openDataWork(house),
  ...offers.flatMap((offer) => offer.work?.(house) ?? []),
];
