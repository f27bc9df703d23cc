import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  total: '{points} points in all',
  noGrade: 'No grade',
  grade: 'Grade: {grade}',
  months: '{months} months in office',
  provisional: 'Moves with the record; nothing is final before the freeze',
  frozen: 'Frozen, still to be settled',
  sealed: 'Settled on {date} (number {ordinal}) by “{rules}”',
  sealedDigest: 'Digest of the result {digest}',
  rules: 'By “{rules}”',
  minimums: 'Requirements',
  met: 'Met',
  unmet: '{had} of {wanted}',
  classes: 'Sums by class',
  outOf: '{points}',
  before: ' ({points} before limits)',
  inFile: 'This line in the duty file',
  lines: 'Line by line',
  noLines: 'Nothing of this year counts yet.',
  given: '{points}',
  givenOf: '{points} (of {before})',
  none: 'Not counted',
};
