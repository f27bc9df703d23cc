import { expect, test } from 'vitest';
import { proposalParts } from './proposal-parts.ts';

const parts = (text: string, title?: string) => proposalParts(text.split('\n'), title);

test('three labelled parts with items 1. 2. → title, situation, recommendations without their numbers', () => {
  expect(
    parts(`案由：关于完善社区食堂运营机制的提案
情况分析：
我市已建社区食堂四十六家。
多数靠补贴维持。
建议：
1.把食堂纳入社区用房规划。
2.补贴与就餐人次挂钩。`),
  ).toEqual({
    title: '关于完善社区食堂运营机制的提案',
    situation: '情况分析：\n我市已建社区食堂四十六家。\n多数靠补贴维持。',
    recommendations: ['把食堂纳入社区用房规划。', '补贴与就餐人次挂钩。'],
    setAside: [],
  });
});

test('chapters 一、二、三、 with items （一）（二）: sub-items and plain lines stay with their item', () => {
  const { title, situation, recommendations } = parts(`关于治理背街小巷停车难的提案
一、基本情况
老城区缺车位约两万个。
二、存在问题
错时共享没有推开。
三、对策建议
（一）开放机关单位车位
1.夜间对居民开放。
2.统一收费。
（二）补建立体车库
优先用边角地。`);
  expect(title).toBe('关于治理背街小巷停车难的提案');
  expect(situation).toBe('一、基本情况\n老城区缺车位约两万个。\n二、存在问题\n错时共享没有推开。');
  expect(recommendations).toEqual([
    '开放机关单位车位\n1.夜间对居民开放。\n2.统一收费。',
    '补建立体车库\n优先用边角地。',
  ]);
});

test('an announcement followed by 一、二、 → each is a recommendation', () => {
  const { recommendations, situation } = parts(`河道两岸照明不足，夜间有人落水。
为此，提出以下建议：
一、补齐沿河路灯。
二、加装护栏和救生圈。`);
  expect(situation).toBe('河道两岸照明不足，夜间有人落水。');
  expect(recommendations).toEqual(['补齐沿河路灯。', '加装护栏和救生圈。']);
});

test('建议一：建议二： without a heading begin the recommendations', () => {
  expect(parts('乡村医生年龄偏大。\n建议一：定向培养。\n建议二：提高补助。').recommendations).toEqual([
    '定向培养。',
    '提高补助。',
  ]);
});

test('a chapter after the recommendations goes back to the situation', () => {
  const { situation, recommendations } = parts(`一、现状
书店少。
二、建议
（一）减租。
三、有关数据
全市书店九家。`);
  expect(recommendations).toEqual(['减租。']);
  expect(situation).toBe('一、现状\n书店少。\n三、有关数据\n全市书店九家。');
});

test('unnumbered paragraphs under the heading → one recommendation each', () => {
  expect(parts('现状不好。\n建议：\n修路。\n种树。').recommendations).toEqual(['修路。', '种树。']);
});

test('a lead-in before the numbered items stays in the situation', () => {
  const { situation, recommendations } = parts('缺水。\n对策建议\n几件事可以先做。\n1、修渠。\n2、换管。');
  expect(situation).toBe('缺水。\n几件事可以先做。');
  expect(recommendations).toEqual(['修渠。', '换管。']);
});

test('names, telephone numbers, dates and courtesies are set aside, not lost', () => {
  const { title, recommendations, setAside } = parts(`提案人：王晓明
联系电话：13900000000
关于加强夜间照明的提案
建议：
1.装灯。
以上建议妥否，请审议。
2026年11月20日`);
  expect(title).toBe('关于加强夜间照明的提案');
  expect(recommendations).toEqual(['装灯。']);
  expect(setAside).toEqual(['提案人：王晓明', '联系电话：13900000000', '以上建议妥否，请审议。', '2026年11月20日']);
});

test('no sign of parts → everything in the situation', () => {
  const text = '公园里没有长椅，老人坐在台阶上。应当多放一些。\n一些小区也是这样。';
  expect(parts(text)).toEqual({ title: '', situation: text, recommendations: [], setAside: [] });
});

test('a sentence that mentions 建议 is no heading', () => {
  expect(parts('去年有委员建议建公园，但没有建成。\n今年又提出来。').recommendations).toEqual([]);
});

test('more items than a proposal may hold → everything in the situation', () => {
  const items = Array.from({ length: 25 }, (_, index) => `${index + 1}.修第${index + 1}条路。`);
  const text = ['案由：修路', '建议：', ...items].join('\n');
  expect(parts(text)).toEqual({ title: '', situation: text, recommendations: [], setAside: [] });
});

test('the document’s own title is not repeated in the text', () => {
  const { title, situation } = parts('关于修桥的提案\n桥坏了。', '关于修桥的提案');
  expect({ title, situation }).toEqual({ title: '关于修桥的提案', situation: '桥坏了。' });
});

test.each(['', '\n\n', '建议', '案由：', '１.２.３', '（'])('odd text %j → an answer, never an error', (text) => {
  expect(() => parts(text)).not.toThrow();
});

test('every character of every line is somewhere, save labels and numbers', () => {
  const text = '案由：修路\n问题：路坏。\n一、多年未修\n建议\n1.修。\n（1）快修。\n2.养。';
  const { title, situation, recommendations } = parts(text);
  const all = [title, situation, ...recommendations].join('');
  for (const words of ['修路', '路坏。', '多年未修', '修。', '快修。', '养。']) expect(all).toContain(words);
});
