import { expect, test } from 'vitest';
import { translator } from '#platform/locale';
import { en, zhCN } from '../messages/index.ts';
import { type Entry, entryLine } from './entry.ts';

const entry = (body: Entry['body']): Entry => ({
  ...{ id: 'one', kind: 'bulletin', address: '2026-1', title: '村里幸福院冬天太冷', standing: 'full', body },
  ...{ category: null, session: null, units: [], commitmentsKept: 0, commitmentsOpen: 0, nextDueOn: null },
  ...{ publishedOn: '2026-11-02', changedOn: '2026-11-02', changedAt: new Date('2026-11-02T08:00:00Z'), version: 1 },
});
const lineIn = (locale: 'zh-CN' | 'en', body: Entry['body']) => {
  const committee = { name: '政协松川市委员会', shortName: '松川市政协' };
  const t = translator(locale, locale === 'en' ? en : zhCN);
  const reader = { ...{ locale, isLarge: false, base: '/p/city', committee, t }, styles: '' };
  return entryLine(reader, entry(body), { today: '2026-11-24' }).markup;
};

test.each([
  ['zh-CN', 'bulletin', '<span>社情民意信息</span>'],
  ['zh-CN', 'special', '<span>社情民意信息专报</span>'],
  ['en', 'bulletin', '<span>Social-opinion information</span>'],
] as const)('in %s the list names the bulletin %s in the reader’s words', (locale, bulletin, said) => {
  expect(lineIn(locale, { number: '〔2026〕第1期', bulletin, issuedOn: '2026-10-29' })).toContain(said);
});

test('a bulletin that is not known is not named, and no empty line stands below', () => {
  const line = lineIn('zh-CN', { number: '〔2026〕第1期', bulletin: 'elsewhere' });
  expect(line).not.toContain('elsewhere');
  expect(line).not.toContain('entry-foot');
});
