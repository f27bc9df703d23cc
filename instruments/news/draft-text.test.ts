import { expect, test } from 'vitest';
import { draftText } from './draft-text.ts';

const told = {
  title: '停车难协商议事会',
  startsAt: new Date('2026-11-24T01:30:00Z'),
  endsAt: new Date('2026-11-24T03:30:00Z'),
  place: '城北社区',
  host: '社会建设委员会',
  came: 18,
};

test('what, when, where, how many and the agenda; nobody is named', () => {
  expect(draftText(told, ['听取情况介绍', '讨论错时停车办法。'])).toBe(
    '11月24日上午，社会建设委员会在城北社区举行“停车难协商议事会”。18人参加。\n主要内容：一是听取情况介绍；二是讨论错时停车办法。',
  );
});

test('what the record does not know is left out', () => {
  const afternoon = { ...told, startsAt: new Date('2026-11-24T06:00:00Z'), place: '', host: '', came: 0 };
  expect(draftText(afternoon, [])).toBe('11月24日下午，市政协举行“停车难协商议事会”。');
});

test('over several days, one item, a long agenda', () => {
  const long = { ...told, endsAt: new Date('2026-11-26T03:30:00Z') };
  expect(draftText(long, ['讨论'])).toContain('11月24日至11月26日');
  expect(draftText(long, ['讨论'])).toContain('会上，讨论。');
  expect(
    draftText(
      long,
      Array.from({ length: 40 }, () => '长'.repeat(300)),
    ).length,
  ).toBeLessThanOrEqual(3_000);
});
