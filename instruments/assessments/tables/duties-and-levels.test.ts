// Guangshui, Xuanwei, Jintai and the information table against members counted by hand.
import { expect, test } from 'vitest';
import { classesOf, codesOf, deed, givenOf, gradeOf, sheetOf, times, totalOf } from '../testing/member-year.ts';

const missed = (standing: string, activityKind = 'committee-meeting') =>
  deed('activity-missed', { activityKind, standing });
const attended = (activityKind: string, more = {}) =>
  deed('activity-attended', { activityKind, standing: 'present', leftEarly: false, hours: 3, ...more });
const signed = (kind: string, role = 'sole', coCount = 0) => deed(`proposal-${kind}`, { role, coCount });
const report = deed('information-submitted');

test('Guangshui, all duties → 80 + 10 + 10 and an honour by hand', () => {
  // Proposal 20 (the joint 15 counts no more), writing 20 (one of two), key project 20, family 20; notes 5 + essay 5.
  const told = [signed('filed'), signed('filed', 'lead', 2), report, deed('history-piece'), deed('service-project')];
  const sheet = sheetOf('guangshui-2017', [...told, ...times(2, attended('lecture'))], {
    awards: [
      ['key-project', 20],
      ['essay', 5],
      ['honour', 8],
    ],
  });
  expect(classesOf(sheet)).toEqual({ duties: 80, attendance: 10, study: 10, honours: 8 });
  expect(totalOf(sheet)).toBe(108);
  expect(givenOf(sheet, 'joint')).toEqual([0]);
});

test('Guangshui, late and absent → 10 - 1 - 1.5 - 3 = 4.5, and never below 0', () => {
  const late = attended('committee-meeting', { standing: 'late' });
  const some = sheetOf('guangshui-2017', [late, missed('leave'), missed('unexcused')]);
  expect([classesOf(some).attendance, totalOf(some)]).toEqual([4.5, 4.5]);
  // 4 × 3 = 12 → the fourth weighs 1.
  const many = sheetOf('guangshui-2017', times(4, missed('unexcused')));
  expect(givenOf(many, 'absent')).toEqual([-3, -3, -3, -1]);
  expect(totalOf(many)).toBe(0);
});

test('Guangshui, a converted paper → 15 for who led it, 10 for who joined', () => {
  expect(totalOf(sheetOf('guangshui-2017', [signed('converted', 'lead', 1)]))).toBe(25);
  expect(totalOf(sheetOf('guangshui-2017', [signed('converted', 'co', 1)]))).toBe(20);
});

test('Xuanwei, one of each → 2 + 1 + 2 + 2 + 1 + 2 + 2 + 2 = 14', () => {
  const speeches = ['written', 'spoken'].map((form) => deed('speech-given', { form }));
  const told = [attended('plenary'), attended('sector-meeting'), ...speeches, attended('training')];
  const sheet = sheetOf('xuanwei', [
    ...[...told, attended('research'), attended('inspection'), deed('appraisal-assessor'), signed('submitted')],
  ]);
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([14, null]);
  expect(sheet.minimums).toMatchObject([{ isMet: true }]);
  // What no item names is shown with 0 and says so.
  expect(sheet.lines.at(-1)?.reasons).toEqual([{ code: 'no-rule', params: {} }]);
});

test('Jintai, a whole year → 20 + 30 + 20 + 12 + 3.75 = 85.75 → 86, excellent', () => {
  // Meetings 4 × 10 → 30; a proposal alone 20, one of three led: 60 % of 20 = 12; 3 h × 1.25 = 3.75.
  const told = [...times(4, attended('plenary')), signed('filed'), signed('filed', 'lead', 2), attended('research')];
  const sheet = sheetOf('jintai', told);
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([86, '优秀']);
  expect(givenOf(sheet, 'fieldwork')).toEqual([3.75]);
  expect(codesOf(sheet, 'fieldwork')).toEqual(['unit', 'times']);
});

test('Jintai, absences → at most 40 taken, excellent barred, below 40 poor', () => {
  const barred = sheetOf('jintai', [
    ...[...times(4, attended('plenary')), ...times(3, signed('filed')), ...times(2, attended('research'))],
    missed('unexcused'),
  ]);
  // 20 + 30 + 60 + 7.5 - 10 = 107.5 → 100
  expect([totalOf(barred), gradeOf(barred)]).toEqual([100, '良好']);
  expect(barred.reasons.map(({ code }) => code)).toContain('held-back-item');
  // 20 + 30 + 20 - 40 (of 50) = 30
  const poor = sheetOf('jintai', [...times(3, attended('plenary')), signed('filed'), ...times(5, missed('unexcused'))]);
  expect(givenOf(poor, 'unexcused')).toEqual([-10, -10, -10, -10, 0]);
  expect([totalOf(poor), gradeOf(poor)]).toEqual([30, '较差']);
  expect(codesOf(poor, 'unexcused')).toContain('item-floor');
});

test('Jintai, from October → base 5, 40 becomes 10, four entries become one', () => {
  // 20 × 3 / 12 = 5; a meeting 10 → 15: 60 × 3 / 12 = 15, good.
  const told = [deed('activity-attended', { activityKind: 'plenary' }, { doneOn: '2026-11-02' })];
  const sheet = sheetOf('jintai', told, { startsOn: '2026-10-31' });
  expect([sheet.months, sheet.start, totalOf(sheet), gradeOf(sheet)]).toEqual([3, 500, 15, '良好']);
  expect(sheet.minimums).toMatchObject([{ wanted: 1, had: 1, isMet: true }]);
  expect(sheet.reasons[0]).toEqual({ code: 'start-pro-rata', params: { points: '5', months: 3 } });
  // A deed from before the seat counts nothing.
  const early = sheetOf('jintai', [attended('plenary')], { startsOn: '2026-10-31' });
  expect(early.lines[0]?.reasons).toEqual([{ code: 'outside-seat', params: {} }]);
});

test('information by level → the highest of each piece, instructions beside it', () => {
  const piece = (level: string, form = 'single') => deed('information-adopted', { level, form }, { caseId: 'piece' });
  // One piece at own, city and nation: 20 alone. Another combined by the province: 10 × 0.67 = 6.7. Instructed: 5.
  const told = [
    piece('own'),
    piece('city'),
    piece('nation'),
    deed('information-adopted', { level: 'province', form: 'combined' }),
  ];
  const sheet = sheetOf('information-levels', [...told, deed('information-instructed', { level: 'city' })]);
  expect(givenOf(sheet, 'single')).toEqual([0, 0, 20]);
  expect(classesOf(sheet)).toEqual({ adopted: 26.7, instructed: 5 });
  expect(totalOf(sheet)).toBe(31.7);
});
