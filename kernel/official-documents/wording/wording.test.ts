import { describe, expect, it } from 'vitest';
import { balancedLines } from './balanced-lines.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { documentNumber } from './document-number.ts';
import { headingCounter } from './heading-number.ts';
import { signatureDate } from './signature-date.ts';
import { textWidth } from './text-width.ts';

const longTitle =
  '对市政协十五届一次会议第0123号提案《关于进一步加强老旧小区电动自行车充电设施建设和消防安全管理切实保障人民群众生命财产安全的建议》的答复';

describe('a title', () => {
  it('that fits stays on one line', () => expect(balancedLines('关于提案的答复', 19)).toEqual(['关于提案的答复']));

  it('of more than sixty characters breaks into lines of like length and loses nothing', () => {
    const lines = balancedLines(longTitle, 19);
    const widths = lines.map(textWidth);
    expect(lines.join('')).toBe(longTitle);
    expect(Math.max(...widths)).toBeLessThanOrEqual(19);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(6);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的、，》]/u);
  });

  it('without any place to break is still broken', () => {
    const lines = balancedLines('x'.repeat(5000), 19);
    expect(lines.join('')).toHaveLength(5000);
    expect(lines.every((line) => textWidth(line) <= 19)).toBe(true);
  });
});

describe('wording', () => {
  it('counts in Chinese', () =>
    expect([1, 10, 12, 20, 99, 101, 110, 215].map(chineseNumeral)).toEqual([
      '一',
      '十',
      '十二',
      '二十',
      '九十九',
      '一百零一',
      '一百一十',
      '二百一十五',
    ]));

  it('numbers headings level by level', () => {
    const next = headingCounter();
    expect([1, 2, 3, 4, 4, 3, 2, 1, 2].map((level) => next(level as 1))).toEqual([
      '一、',
      '（一）',
      '1.',
      '（1）',
      '（2）',
      '2.',
      '（二）',
      '二、',
      '（一）',
    ]);
  });

  it('writes dates and numbers as the standard asks', () => {
    expect(signatureDate('2026-11-02')).toBe('2026年11月2日');
    expect(documentNumber('松府函', 2026, 12)).toBe('松府函〔2026〕12号');
  });
});
