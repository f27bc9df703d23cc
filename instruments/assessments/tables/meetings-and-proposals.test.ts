// Tables in our own words against members counted by hand: each case states its arithmetic.
import { expect, test } from 'vitest';
import { classesOf, codesOf, deed, givenOf, gradeOf, sheetOf, times, totalOf } from '../testing/member-year.ts';

const missed = (activityKind: string, standing: string) => deed('activity-missed', { activityKind, standing });
const attended = (activityKind: string, more = {}) =>
  deed('activity-attended', { activityKind, standing: 'present', leftEarly: false, hours: 3, ...more });
const filed = (role = 'sole', coCount = 0, more = {}) =>
  deed('proposal-filed', { role, coCount, form: coCount > 0 ? 'joint' : 'individual', ...more });
const submitted = (role = 'sole', coCount = 0) =>
  deed('proposal-submitted', { role, coCount, form: coCount > 0 ? 'joint' : 'individual' });
const report = deed('information-submitted');
const adopted = (level: string, form = 'single') => deed('information-adopted', { level, form });

test('Anqing, a full year → 50 + 30 + 20 = 100, excellent; the third proposal meets the cap', () => {
  // 50 (nothing missed) + min(30, 15 + 15 + 5) + min(20, 3 × 4 + 2 + 4 + 5 = 23)
  const told = [filed(), filed('lead', 2), filed('co', 3), ...times(3, attended('inspection'))];
  const sheet = sheetOf('anqing-2018', [...told, report, adopted('city'), deed('service-project')]);
  expect(classesOf(sheet)).toEqual({ meetings: 50, proposals: 30, others: 20 });
  expect(totalOf(sheet)).toBe(100);
  expect(gradeOf(sheet)).toBe('优秀');
  // The latest proposal is the one that is cut: 35 - 30 = 5, all of it.
  expect(givenOf(sheet, 'proposal-co')).toEqual([0]);
  expect(codesOf(sheet, 'proposal-co')).toContain('class-cap');
  // The service project came last: 5 - 3 = 2.
  expect(givenOf(sheet, 'real-work')).toEqual([2]);
});

test('Anqing, missing everything → the meetings stop at 0 and never go below', () => {
  // 50 - 10 - 9 × 5 = -5 → floor 0; the last absence weighs nothing. 15 for a proposal.
  const sheet = sheetOf('anqing-2018', [
    ...[missed('plenary', 'unexcused'), ...times(9, missed('committee-meeting', 'unexcused'))],
    filed(),
  ]);
  expect(classesOf(sheet)).toEqual({ meetings: 0, proposals: 15, others: 0 });
  expect(givenOf(sheet, 'meeting-unexcused')).toEqual([-5, -5, -5, -5, -5, -5, -5, -5, 0]);
  expect(codesOf(sheet, 'meeting-unexcused')).toContain('class-floor');
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([15, '不称职']);
});

test('Anqing, exactly at the edges → 90 is excellent, 89 is good, 60 is competent', () => {
  // 50 + 30 + 10 (4 + 4 + 2) = 90
  const ninety = [filed(), filed(), ...times(2, attended('research')), report];
  expect(gradeOf(sheetOf('anqing-2018', ninety))).toBe('优秀');
  // 45 + 30 + 14 (3 × 4 + 2) = 89
  const below = [filed(), filed(), ...times(3, attended('research')), report, missed('sector-meeting', 'unexcused')];
  const sheet = sheetOf('anqing-2018', below);
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([89, '良好']);
  // 40 + 20 (15 + 5): 60; leave with permission takes nothing away.
  const edge = [missed('plenary', 'unexcused'), missed('committee-meeting', 'leave'), filed(), filed('co', 1)];
  const sixty = sheetOf('anqing-2018', edge);
  expect([totalOf(sixty), gradeOf(sixty)]).toEqual([60, '称职']);
});

test('Tongcheng, a joint paper of three → the lead gets half, the others share the rest', () => {
  // Lead of 3: 10 / 2 + 15 / 2 = 5 + 7.5 = 12.5. Plenary 50. Activities 2 × 2 + 5 = 9. Information 10 + 5 = 15.
  const told = [attended('plenary'), submitted('lead', 2), filed('lead', 2), ...times(2, attended('service'))];
  const speech = deed('speech-given', { form: 'written' });
  const lead = sheetOf('tongcheng-2019', [...told, speech, report, adopted('own')]);
  expect(classesOf(lead)).toEqual({ meetings: 50, proposals: 12.5, activities: 9, information: 15, bonus: 0 });
  expect([totalOf(lead), gradeOf(lead)]).toEqual([86.5, '合格']);
  // One of the two others: 5 / 2 + 7.5 / 2 = 2.5 + 3.75 = 6.25; the total is rounded to tenths: 6.3.
  const other = sheetOf('tongcheng-2019', [submitted('co', 2), filed('co', 2)]);
  expect(givenOf(other, 'proposal-submitted')).toEqual([2.5]);
  expect(givenOf(other, 'proposal-filed')).toEqual([3.75]);
  expect(totalOf(other)).toBe(6.3);
  expect(codesOf(other, 'proposal-filed')).toContain('split-rest');
});

test('Tongcheng, a collective paper → three main people share, the fourth gets nothing', () => {
  const paper = (position: number) =>
    sheetOf('tongcheng-2019', [
      deed('proposal-filed', { role: position === 1 ? 'lead' : 'co', coCount: 4, form: 'collective', position }),
    ]);
  // 25 / 3 = 8.333… → 8.33 a head; the total says 8.3.
  expect(givenOf(paper(3), 'collective-filed')).toEqual([8.33]);
  expect(totalOf(paper(1))).toBe(8.3);
  expect(givenOf(paper(4), 'collective-filed')).toEqual([0]);
  expect(codesOf(paper(4), 'collective-filed')).toContain('beyond-people');
});

test('Tongcheng, leave → 30; unexcused → 0; standing members lose 2 and 5; caps and the bonus by hand', () => {
  expect(classesOf(sheetOf('tongcheng-2019', [missed('plenary', 'leave')])).meetings).toBe(30);
  expect(classesOf(sheetOf('tongcheng-2019', [missed('plenary', 'unexcused')])).meetings).toBe(0);
  const absent = [missed('standing-committee', 'leave'), missed('standing-committee', 'unexcused')];
  // 50 - 2 - 5 = 43 for a standing member; an ordinary one was not called.
  const standing = sheetOf('tongcheng-2019', [attended('plenary'), ...absent], { isStanding: true });
  expect(classesOf(standing).meetings).toBe(43);
  expect(classesOf(sheetOf('tongcheng-2019', [attended('plenary'), ...absent])).meetings).toBe(50);
  // Deductions alone stop at 0. Two reports adopted: 10 + 10 + 5 + 5 → 15. Seven activities: 14 → 10.
  expect(classesOf(sheetOf('tongcheng-2019', absent, { isStanding: true })).meetings).toBe(0);
  const full = [...times(7, attended('service')), report, report, adopted('own'), adopted('own')];
  const capped = sheetOf('tongcheng-2019', full, {
    awards: [
      ['bonus', 8],
      ['bonus', 5],
      ['bonus', 5],
    ],
  });
  // Awards: 8 → 5 by the item's most, 5 + 5 + 5 → 10 by the class.
  expect(classesOf(capped)).toMatchObject({ activities: 10, information: 15, bonus: 10 });
  expect(codesOf(capped, 'bonus')).toEqual(expect.arrayContaining(['awarded', 'award-most', 'class-cap']));
});

test('Yanbian, from 0 → each filed and key proposal adds 10, co-signers get nothing', () => {
  // Submitted once 10, filed 2 × 10, key 10, sent up 10, information 3 × 5, adopted 10, instructed 10 = 85.
  const told = [
    ...[submitted(), submitted(), filed(), filed(), filed('co', 2), deed('proposal-key', { role: 'lead', coCount: 1 })],
    ...[...times(3, report), adopted('own'), deed('information-instructed', { level: 'province' })],
  ];
  const sheet = sheetOf('yanbian-2022', told, { awards: [['sent-up', 10]] });
  expect(classesOf(sheet)).toEqual({ proposals: 50, information: 35 });
  expect([totalOf(sheet), gradeOf(sheet)]).toEqual([85, null]);
  expect(codesOf(sheet, 'filed')).toContain('split-first-only');
  expect(codesOf(sheet, 'submitted')).toContain('once-year');
});

test('Yanbian, a converted proposal → counts as information and no longer as a proposal', () => {
  const converted = [
    deed('proposal-submitted', { role: 'sole', coCount: 0 }, { caseId: 'one' }),
    deed('proposal-converted', { role: 'sole', coCount: 0 }, { caseId: 'one' }),
  ];
  const sheet = sheetOf('yanbian-2022', converted);
  expect([totalOf(sheet), classesOf(sheet)]).toEqual([5, { proposals: 0, information: 5 }]);
  expect(codesOf(sheet, 'information')).toContain('converted');
  expect(sheet.lines[0]?.reasons.map(({ code }) => code)).toEqual(['dropped-converted']);
});
