// Who reads the words of an instruction, as a table; until when a unit may be given.
import { expect, test } from 'vitest';
import { authorsAreTold, clearedBySecond, dueProblem, readsText } from './rules.ts';

const nobody = { isLeaderOfDesk: false, isOfficer: false, hasRecorded: false, isUnit: false, isAuthor: false };
const open = { secrecy: 'open', showsText: false, officersRead: true, authorsLearn: 'existence' } as const;

test.each([
  ['the head, restricted', { isLeaderOfDesk: true }, { secrecy: 'restricted' }, true],
  ['whoever recorded it, restricted', { hasRecorded: true }, { secrecy: 'restricted' }, true],
  ['another officer, internal', { isOfficer: true }, { secrecy: 'internal' }, true],
  ['another officer, restricted', { isOfficer: true }, { secrecy: 'restricted' }, false],
  ['another officer, setting off', { isOfficer: true }, { officersRead: false }, false],
  ['the unit, not shown', { isUnit: true }, {}, false],
  ['the unit, shown', { isUnit: true }, { showsText: true, secrecy: 'restricted' }, true],
  ['the author, open', { isAuthor: true }, {}, false],
  ['the author, open, setting on', { isAuthor: true }, { authorsLearn: 'openText' }, true],
  ['the author, internal, setting on', { isAuthor: true }, { authorsLearn: 'openText', secrecy: 'internal' }, false],
  ['anybody else', {}, { authorsLearn: 'openText', showsText: true }, false],
] as const)('%s → %s', (_what, reader, facts, reads) => {
  expect(readsText({ ...nobody, ...reader }, { ...open, ...facts })).toBe(reads);
});

test('the answer is cleared by another, the day lies ahead and not too far', () => {
  expect(clearedBySecond({ hasTransferred: true })?.code).toBe('instruction-needs-second-person');
  expect(clearedBySecond({ hasTransferred: false })).toBeNull();
  const days = { today: '2026-11-24', latest: '2027-05-24' };
  expect(dueProblem({ ...days, dueOn: '2026-11-24' })?.code).toBe('instruction-due-past');
  expect(dueProblem({ ...days, dueOn: '2027-05-25' })?.code).toBe('instruction-due-too-late');
  expect(dueProblem({ ...days, dueOn: '2026-12-24' })).toBeNull();
  expect([authorsAreTold('nothing'), authorsAreTold('existence')]).toEqual([false, true]);
});
