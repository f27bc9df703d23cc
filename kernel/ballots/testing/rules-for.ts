// Rules of invented ballots for tests.
import type { BallotRules } from '../contract.ts';

export const rulesFor = (given: Partial<BallotRules> = {}): BallotRules => ({
  format: 'tongxin-ballot-1',
  ballotId: '01900000-0000-7000-8000-000000000001',
  title: '重点提案',
  method: 'approve',
  isSecret: false,
  round: 1,
  items: ['a', 'b', 'c'].map((id) => ({ id, label: `提案${id}` })),
  criteria: [],
  groups: [{ id: 'council', name: '主席会议', weight: 1, members: 5 }],
  places: 2,
  passes: { percent: 50, of: 'papers' },
  quorumPercent: 50,
  minimumGroup: 5,
  ...given,
});
