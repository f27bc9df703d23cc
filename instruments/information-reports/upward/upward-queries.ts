// Every question about what went up and came back.
import type { Query } from '#kernel/acts';
import { adoptionBulletinQuery, adoptionBulletinsQuery } from '../adoption-bulletins/queries/bulletins.ts';
import { authorsQuery } from '../higher-seats/authors.ts';
import { instructionQuery } from '../instructions/queries/instruction.ts';
import { instructionsQuery } from '../instructions/queries/instructions.ts';
import { exchangeFileQuery } from './queries/exchange-file.ts';
import { sendersQuery } from './queries/senders.ts';
import { sentIssuesQuery } from './queries/sent-issues.ts';
import { trackQuery } from './queries/track.ts';
import { upwardQuery } from './queries/upward.ts';

export const upwardQueries: readonly Query[] = [
  ...[upwardQuery, sentIssuesQuery, trackQuery, exchangeFileQuery, sendersQuery, authorsQuery],
  ...[instructionsQuery, instructionQuery, adoptionBulletinsQuery, adoptionBulletinQuery],
];
