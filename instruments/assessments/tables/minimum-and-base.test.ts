// Tables with requirements, bases and deductions against members counted by hand.
import { expect, test } from 'vitest';
import { classesOf, codesOf, deed, givenOf, gradeOf, sheetOf, times, totalOf } from '../testing/member-year.ts';

const missed = (activityKind: string, standing: string) => deed('activity-missed', { activityKind, standing });
const attended = (activityKind: string, more = {}) =>
  deed('activity-attended', { activityKind, standing: 'present', leftEarly: false, hours: 3, ...more });
const signed = (kind: string, role = 'sole', coCount = 0) => deed(`proposal-${kind}`, { role, coCount });
const report = deed('information-submitted');
const adopted = (level: string, caseId = '') => deed('information-adopted', { level, form: 'single' }, { caseId });

test('Minhang, the requirements met → 2 × 5 + 3 × 5 + 10 + 15 + 15 + 2 = 67 and the list complete', () => {
  const told = [attended('plenary'), attended('group-discussion'), ...times(3, attended('inspection'))];
  const papers = [signed('submitted'), signed('filed', 'co', 3), signed('filed'), signed('key', 'lead', 1)];
  const sheet = sheetOf('minhang', [...told, attended('training'), ...papers, signed('excellent', 'co', 1), report]);
  expect(totalOf(sheet)).toBe(67);
  // Joined 3 and own 15 count once, at the highest.
  expect(givenOf(sheet, 'proposal-joined')).toEqual([0]);
  expect(codesOf(sheet, 'proposal-joined')).toContain('counted-higher-year');
  expect(sheet.minimums.map(({ isMet }) => isMet)).toEqual([true, true, true, true]);
  expect(gradeOf(sheet)).toBe('完成基本要求');
});

test('Minhang, one activity short → points stay, the requirement is not met and says so', () => {
  const sheet = sheetOf('minhang', [
    attended('plenary'),
    ...times(2, attended('service')),
    signed('submitted'),
    report,
  ]);
  expect(sheet.minimums.find(({ id }) => id === 'activities')).toMatchObject({ wanted: 3, had: 2, isMet: false });
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([15, null]);
  expect(sheet.reasons).toEqual([
    { code: 'held-back-minimum', params: { grade: '完成基本要求', name: '参加 3 次活动' } },
  ]);
});

test('Minhang, training left early → 5 instead of 10, and only once', () => {
  const sheet = sheetOf('minhang', [attended('training', { leftEarly: true }), attended('training')]);
  expect(givenOf(sheet, 'training-part')).toEqual([5, 0]);
  expect(givenOf(sheet, 'training')).toEqual([10]);
  expect(codesOf(sheet, 'training-part')).toContain('yields-to');
});

test('Jinan, extras beyond the cap → 70 + 50 = 120', () => {
  // From the second filed: 5 × 5 = 25; key 5; excellent 2 × 10; public good 7 × 2 = 14 → 10. 60 → 50.
  const papers = [...times(6, signed('filed')), signed('key'), ...times(2, signed('excellent'))];
  const sheet = sheetOf('jinan-2015', [signed('submitted'), report, ...papers, ...times(7, attended('service'))]);
  expect(classesOf(sheet)).toEqual({ extra: 50 });
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([120, '优秀']);
  expect(givenOf(sheet, 'extra-filed')[0]).toBe(0);
  expect(codesOf(sheet, 'extra-filed')).toContain('only-from');
  expect(codesOf(sheet, 'public-good')).toEqual(expect.arrayContaining(['item-cap', 'class-cap']));
});

test('Jinan, absences → 70 - 30 = 40; leave → 70 - 10 = 60, just competent; many absences stop at 0', () => {
  const absent = sheetOf('jinan-2015', [missed('plenary', 'unexcused')]);
  expect([totalOf(absent), gradeOf(absent)]).toEqual([40, '不称职']);
  const leave = sheetOf('jinan-2015', [missed('plenary', 'leave')]);
  expect([totalOf(leave), gradeOf(leave)]).toEqual([60, '称职']);
  const none = sheetOf('jinan-2015', times(4, missed('plenary', 'unexcused')));
  expect([totalOf(none), gradeOf(none)]).toEqual([0, '不称职']);
  // 70 = 30 + 30 + 10: the fourth weighs nothing, the third 10.
  expect(givenOf(none, 'plenary-unexcused')).toEqual([-30, -30, -10, 0]);
});

test('Jinan, points for excellent without the three ones → held back to competent', () => {
  const sheet = sheetOf('jinan-2015', [...times(4, signed('filed'))]);
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([85, '称职']);
  expect(sheet.reasons.map(({ code }) => code)).toEqual([
    ...['start', 'held-back-minimum', 'held-back-minimum', 'held-back-minimum'],
  ]);
});

test('Jinan, five months in office → not assessed, and says why; six → assessed', () => {
  expect(gradeOf(sheetOf('jinan-2015', [], { startsOn: '2026-08-01' }))).toBeNull();
  const short = sheetOf('jinan-2015', [], { startsOn: '2026-08-01' });
  expect(short.reasons.at(-1)).toEqual({ code: 'below-months', params: { months: 5, needed: 6 } });
  expect(gradeOf(sheetOf('jinan-2015', [], { startsOn: '2026-07-31' }))).toBe('称职');
});

test('Hefei, all duties and five more proposals → 85 + 20 = 105; the sixth meets the cap', () => {
  // 30 + 2 × 15 + 15 + 10 = 85; the third activity counts nothing; 5 × 5 = 25 → 20.
  const told = [attended('plenary'), ...times(3, attended('inspection')), ...times(6, signed('filed')), report, report];
  const sheet = sheetOf('hefei-2015', told);
  expect(classesOf(sheet)).toEqual({ duties: 85, extra: 20, deductions: 0 });
  expect(totalOf(sheet)).toBe(105);
  expect(givenOf(sheet, 'activities')).toEqual([15, 15, 0]);
  expect(givenOf(sheet, 'extra-filed')).toEqual([0, 5, 5, 5, 5, 0]);
});

test('Hefei, a standing member absent → 15 - 10 - 4 = 1; an ordinary one loses no 4; nothing below 0', () => {
  const absent = [missed('plenary', 'unexcused'), missed('standing-committee', 'unexcused')];
  expect(totalOf(sheetOf('hefei-2015', [signed('filed'), ...absent], { isStanding: true }))).toBe(1);
  expect(totalOf(sheetOf('hefei-2015', [signed('filed'), ...absent]))).toBe(5);
  expect(totalOf(sheetOf('hefei-2015', absent, { isStanding: true }))).toBe(0);
});

test('the county near Hefei → joint 10 and 5, extra from the second, information by what became of it', () => {
  // Plenary 35; activities 5 × 7.5 → 4 count = 30; first: joint lead 10, sole 15 → class cap 15; second filed +5;
  // excellent 8; adopted 10 + 3 + 6; two not adopted 1 + 1 (the adopted ones yield) = 21. 35 + 30 + 28 + 21 = 114.
  const told = [
    ...[attended('plenary'), ...times(5, attended('research')), signed('filed', 'lead', 1), signed('filed')],
    ...[signed('excellent'), report, report],
    deed('information-submitted', {}, { caseId: 'adopted' }),
    ...[adopted('county', 'adopted'), adopted('county'), adopted('city')],
  ];
  const sheet = sheetOf('county-near-hefei', told);
  expect(classesOf(sheet)).toEqual({
    ...{ meetings: 35, activities: 30, proposals: 28, 'first-proposal': 15, information: 21 },
  });
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([114, '合格']);
  expect(givenOf(sheet, 'not-adopted')).toEqual([1, 1, 0]);
  expect(givenOf(sheet, 'proposal')).toEqual([5]);
});

test('the county near Hefei, a standing member for half a year → the threshold is 30', () => {
  // 4 × 7.5 = 30: with five meetings still 30. Six months of twelve: 60 × 6 / 12 = 30.
  const sheet = sheetOf(
    'county-near-hefei',
    times(5, deed('activity-attended', { activityKind: 'standing-committee' }, { doneOn: '2026-09-01' })),
    {
      ...{ isStanding: true, startsOn: '2026-07-01' },
    },
  );
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([30, '合格']);
  expect(sheet.reasons.map(({ code }) => code)).toEqual(['threshold-pro-rata']);
});
