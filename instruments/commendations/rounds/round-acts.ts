import type { Act } from '#kernel/acts';
import { begin } from './actions/begin.ts';
import { cancel, decide, issueCertificates } from './actions/decide.ts';
import { nominate, removeNominee } from './actions/nominate.ts';
import { answerObjection, object } from './actions/object.ts';
import { proposeList } from './actions/propose-list.ts';

export const roundActs: readonly Act[] = [
  ...[begin, nominate, removeNominee, proposeList],
  ...[object, answerObjection, decide, issueCertificates, cancel],
];
