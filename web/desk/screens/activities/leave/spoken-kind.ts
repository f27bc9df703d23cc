// The kind named in an address, if there is one of that name.
import { type GatheringKind, gatheringKindNames } from '#kernel/gatherings/contract';

export const spokenKind = (typed: string | undefined): GatheringKind | undefined =>
  gatheringKindNames.find((one) => one === typed);
