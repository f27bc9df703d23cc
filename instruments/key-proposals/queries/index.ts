import type { Query } from '#kernel/acts';
import { choices } from './choices.ts';
import { handling, ofProposal } from './handling.ts';
import { list } from './list.ts';
import { round } from './round.ts';

export const keyProposalQueries: readonly Query[] = [round, choices, list, handling, ofProposal];
