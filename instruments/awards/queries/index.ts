// Every question about awards that a screen may put.
import type { Query } from '#kernel/acts';
import { awardChoicesQuery } from './choices.ts';
import { listRounds } from './list.ts';
import { awardsOfCaseQuery } from './of-case.ts';
import { roundQuery } from './round.ts';

export const awardQueries: readonly Query[] = [listRounds, roundQuery, awardChoicesQuery, awardsOfCaseQuery];
