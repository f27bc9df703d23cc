import { expect, test } from 'vitest';
import { keptVoice } from './voice.ts';
import { withoutPersons } from './without-persons.ts';

test('telephone, identity number and name → masked', () => {
  const kept = withoutPersons('我叫王晓梅，电话13912345678，身份证号11010519491231002X，楼下夜里施工。');
  expect(kept).not.toMatch(/13912345678|11010519491231002X|晓梅/u);
  expect(kept).toContain('楼下夜里施工');
});

test('an address → the estate stays, the door goes', () => {
  const kept = withoutPersons('我住在清水区和平路星河湾小区3栋2单元501室，夜里很吵。');
  expect(kept).toContain('星河湾小区');
  expect(kept).not.toMatch(/501|3栋/u);
});

test('hostile and endless text → kept whole characters, bounded', () => {
  const { body, topic, place } = keptVoice({
    ...{
      caseId: 'c',
      kind: 'proposal',
      at: new Date('2026-11-23T16:30:00Z'),
      text: `\u0000\ud800${'路'.repeat(9000)}`,
    },
    ...{ topic: ' ', place: '星'.repeat(200) },
  });
  expect(body.length).toBeLessThanOrEqual(4000);
  expect(body.includes('\u0000')).toBe(false);
  expect(body.isWellFormed()).toBe(true);
  expect([topic, place?.length]).toEqual([null, 80]);
});

test('late in the evening in UTC → the next day in Beijing; other words → another digest', () => {
  const at = new Date('2026-11-23T16:30:00Z');
  const one = keptVoice({ caseId: 'c', kind: 'proposal', at, text: '路灯不亮' });
  expect(one.day).toBe('2026-11-24');
  expect(keptVoice({ caseId: 'd', kind: 'proposal', at, text: '路灯不亮' }).digest).toBe(one.digest);
  expect(keptVoice({ caseId: 'c', kind: 'proposal', at, text: '路灯太亮' }).digest).not.toBe(one.digest);
});
