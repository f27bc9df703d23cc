// What leaders who are members did for key proposals, for their duty files.
import type { DeedKinds } from '#kernel/deeds';

export const keyProposalDeeds: DeedKinds = { 'key-proposal-supervised': { group: 'proposals', facts: {} } };
