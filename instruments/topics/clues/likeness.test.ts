import { expect, test } from 'vitest';
import { likeness, likenessTokens, mostDifferingBits, nearlyTheSame, simhash } from './likeness.ts';

const title = '希望在老城区增设公共充电桩';
const text =
  '老城区的小区大多没有固定车位，买了电动车只能去两公里外充电。希望政协能提一提，在路边和公园停车场增设公共充电桩，晚上也能用。';

const distance = (one: string, other: string) => [...one].filter((bit, index) => bit !== other[index]).length;
const alike = (otherTitle: string, otherText: string) => {
  const [one, other] = [likenessTokens(title, text), likenessTokens(otherTitle, otherText)];
  return { share: likeness(one, other), bits: distance(simhash(one), simhash(other)) };
};

test.each([
  ['the same', title, text],
  ['other signs, blanks and numbers', `【转发】${title}！！`, `${text.replaceAll('，', ' ')} 13800000000 #12`],
  [
    'a few words exchanged',
    '希望在老城区增设公共充电桩吧',
    text.replace('两公里', '很远').replace('晚上也能用', '夜里也能用'),
  ],
])('%s → nearly the same, and a candidate of the database', (_, otherTitle, otherText) => {
  const { share, bits } = alike(otherTitle, otherText);
  expect(share).toBeGreaterThanOrEqual(nearlyTheSame);
  expect(bits).toBeLessThanOrEqual(mostDifferingBits);
});

test.each([
  [
    'the same subject in other words',
    '建议加快充电设施建设',
    '现在新能源车越来越多，配套跟不上，居民充电困难，请有关部门规划建设。',
  ],
  ['another subject', '希望修一修人民公园的步道', '人民公园北门的步道坑坑洼洼，老人散步容易摔跤，下雨天积水更严重。'],
])('%s → two clues', (_, otherTitle, otherText) => {
  expect(alike(otherTitle, otherText).share).toBeLessThan(nearlyTheSame);
});

test('texts without a word are equal to each other and nothing else', () => {
  expect(likeness(likenessTokens('！！', '12345'), likenessTokens('？', ''))).toBe(1);
  expect(likeness(likenessTokens('！！', '12345'), likenessTokens(title, text))).toBe(0);
  expect(simhash([])).toHaveLength(64);
});
