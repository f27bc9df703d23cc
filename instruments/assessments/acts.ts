// Every act of the assessment, in the order of its life.
import type { Act } from '#kernel/acts';
import type { KnownKinds } from '#kernel/scoring';
import { changeRules } from './actions/change-rules.ts';
import { decideAward } from './actions/decide-award.ts';
import { draftRules } from './actions/draft-rules.ts';
import { editRules } from './actions/edit-rules.ts';
import { freeze, unfreeze } from './actions/freeze.ts';
import { discardRules, retireRules } from './actions/leave-rules.ts';
import { openYear } from './actions/open-year.ts';
import { proposeAward } from './actions/propose-award.ts';
import { putInForce } from './actions/put-in-force.ts';
import { reopenDeed } from './actions/reopen-deed.ts';
import { seal } from './actions/seal.ts';
import { switchRanking } from './ranking.ts';

export const assessmentActs = (kinds: KnownKinds): readonly Act[] => [
  ...[draftRules, editRules, putInForce, discardRules, retireRules].map((act) => act(kinds)),
  ...[openYear, changeRules, proposeAward, decideAward, freeze, unfreeze, seal, reopenDeed, switchRanking],
];
