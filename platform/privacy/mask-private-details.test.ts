import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrivateDetails } from './find-private-details.ts';
import { findSecrecyHints } from './find-secrecy-hints.ts';
import { maskPrivateDetails } from './mask-private-details.ts';

const masked = (text: string) => maskPrivateDetails(text, findPrivateDetails(text));

describe('masked', () => {
  test.each([
    ['请致电13800138000或a@example.org。', '请致电（电话略）或（邮箱略）。'],
    ['居民王晓明反映，我住在柳荫路12号3栋2单元501室。', '居民王某反映，我住在（住址略）。'],
    ['李女士来电', '李某女士来电'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test('spans that overlap, are empty or lie outside → what can be hidden is hidden', () => {
    const kind = 'mobile-phone' as const;
    const spans = [
      { kind, start: 0, end: 3 },
      { kind, start: 2, end: 4 },
      { kind, start: 4, end: 4 },
      { kind, start: 9, end: 99 },
    ];
    expect(maskPrivateDetails('12345678901', spans)).toBe('（电话略）（电话略）56789（电话略）');
  });

  test('no number survives in any text', () => {
    const piece = fc.constantFrom('13800138000', '0555-2345678', '11010519491231002X', 'a@example.org', '，', '我住在');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('，');
        expect(masked(text)).not.toMatch(/138|0555|1101|example/);
      }),
    );
  });
});

describe('words of secrecy', () => {
  test.each([
    ['密级：机密★10年', 'classified'],
    ['秘密★', 'classified'],
    ['内部资料，请勿外传', 'internal'],
    ['仅供领导参阅', 'internal'],
  ])('%s', (text, level) => {
    expect(findSecrecyHints(text)[0]?.level).toBe(level);
  });

  test('a secret of cooking is none', () => {
    expect(findSecrecyHints('老字号的秘密在于用料，商业秘密应受保护')).toEqual([]);
  });
});
