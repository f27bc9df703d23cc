import { expect, test } from 'vitest';
import type { DeskLine } from '#instruments/activities/contract';
import { matching } from './match-person.ts';

const line = (name: string, pinyin: string, attendance: DeskLine['attendance'] = 'open'): DeskLine => ({
  ...{ personId: name, name, pinyin, sector: '', calledAs: 'member', groupName: '', seat: '', reply: 'none' },
  initials: pinyin
    .split(' ')
    .map((word) => word[0])
    .join(''),
  ...{ attendance, signedInAt: null, signedOutAt: null, way: null, leftEarly: false, late: null },
});
const lines = [
  line('王晓明', 'wang xiao ming'),
  line('吴晓梅', 'wu xiao mei'),
  line('王欣', 'wang xin'),
  line('李青', 'li qing', 'present'),
  line('王小满', 'wang xiao man', 'late'),
];
const found = (typed: string) => matching(lines, typed).map(({ name }) => name);

test('initials, pinyin and characters find; the exact one first, who has come last', () => {
  expect(found('wx')).toEqual(['王欣', '王晓明', '吴晓梅', '王小满']);
  expect(found('WXM')).toEqual(['王晓明', '吴晓梅', '王小满']);
  expect(found('wangxin')).toEqual(['王欣']);
  expect(found('晓')).toEqual(['王晓明', '吴晓梅']);
  expect(found('zz')).toEqual([]);
  expect(found('')).toEqual(['王晓明', '吴晓梅', '王欣', '李青', '王小满']);
});
