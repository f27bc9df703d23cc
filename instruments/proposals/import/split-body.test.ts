import { expect, test } from 'vitest';
import { splitBody } from './split-body.ts';

test('a cue and 一是、二是 → items without their numbers, the lead-in stays with the situation', () => {
  const { situation, recommendations } = splitBody(
    '我市老旧小区多，管线老化。居民反映用水浑浊，维修无人负责，投诉逐年增加，问题已拖了十年。为此，提出以下建议：一是摸清底数，建立台账。二是统一改造管网。三是明确维修责任。',
  );
  expect(situation.endsWith('为此，提出以下建议：')).toBe(true);
  expect(recommendations).toEqual(['摸清底数，建立台账。', '统一改造管网。', '明确维修责任。']);
});

test('the outer numbering parts the items, the inner one stays inside them', () => {
  const body = `${'河道两岸照明不足。'.repeat(12)}建议：（一）补齐路灯。1、先补主干道。2、再补支路。（二）加装护栏。`;
  expect(splitBody(body).recommendations).toEqual(['补齐路灯。1、先补主干道。2、再补支路。', '加装护栏。']);
});

test('blanks where paragraphs began become paragraphs', () => {
  const { situation } = splitBody('第一段。\u00a0 \u00a0 \u00a0第二段。');
  expect(situation).toBe('第一段。\n第二段。');
});

test('no cue → everything is kept in the situation', () => {
  const body = '公园里没有长椅，应当多放一些。';
  expect(splitBody(body)).toEqual({ situation: body, recommendations: [] });
});

test('a cue with unnumbered text → one recommendation', () => {
  const body = `${'书店少，读书的地方不多。'.repeat(10)}具体建议：减免租金，鼓励开店。`;
  expect(splitBody(body).recommendations).toEqual(['减免租金，鼓励开店。']);
});
