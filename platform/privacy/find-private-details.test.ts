// What is found and what is left alone, on invented texts; then laws that hold for any text at all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLuhnDigit } from './details/accounts.ts';
import { hasCheckDigit } from './details/identity-number.ts';
import { findPrivateDetails } from './find-private-details.ts';

const foundIn = (text: string) =>
  findPrivateDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
const only = (text: string) => foundIn(text)[0];

describe('found', () => {
  test.each([
    ['identity-number', '他的身份证号是', '110105194912310021'.replace('0021', '002X'), '。'],
    ['identity-number', '号码', '１１０１０５１９４９１２３１００２Ｘ', '，已核对'],
    ['identity-number', '证件', '110105 19491231 002X', ' 有效'],
    ['identity-number', '旧证件号', '110105491231002', '。'],
    ['mobile-phone', '请打', '138 0013 8000', '找我'],
    ['mobile-phone', '请打', '+86-13800138000', '。'],
    ['landline-phone', '电话', '0555-2345678转801', '。'],
    ['landline-phone', '电话', '（0555）2345678', '。'],
    ['landline-phone', '联系电话：', '2345678', '。'],
    ['e-mail', '来信请寄', 'li.qing+a@example.org.cn', '。'],
    ['bank-card', '打款到卡号', '6222 0000 0000 0000 008', '。'],
    ['home-address', '我住在', '金江市青石区柳荫路12号枫林苑3栋2单元501室', '，'],
    ['home-address', '家住', '柳荫路12号', '，'],
    ['home-address', '他住在', '石桥村3组15号', '。'],
    ['vehicle-plate', '车牌', '苏A·12F45', '违停'],
    ['vehicle-plate', '车牌', '苏AD12345', '违停'],
    ['passport', '护照号', 'E12345678', '。'],
    ['messenger-account', '加我微信：', 'qing_shi2024', '，'],
    ['messenger-account', 'QQ', '10001234', '，'],
    ['private-person', '据居民', '王晓明', '反映，'],
    ['private-person', '昨天，', '李', '女士来电'],
    ['health', '村民王晓明反映，其', '身患肺癌', '三年'],
  ])('%s after %s', (kind, lead, detail, tail) => {
    const found = foundIn(lead + detail + tail).find(([candidate]) => candidate === kind);
    expect(found).toEqual([kind, detail]);
  });
});

describe('left alone', () => {
  test.each([
    ['a document number', '根据金政办发〔2026〕12号文件精神'],
    ['a period', '2021-2025年，2026年11月22日，20261122'],
    ['money', '投入13800000000元，预算1380013.8万元，共 15000000000 元'],
    ['a postal code', '邮编210008'],
    ['service numbers', '拨打12345、110、96111或400-800-1234'],
    ['a decimal', '系数为0.55523456789'],
    ['a date and time as digits', '20260112160448'],
    ['eighteen digits whose birthday cannot be', '110105194913320021'],
    ['a card number whose check digit fails', '流水号6222000000000000123'],
    ['public health', '我市身患糖尿病的老年人逐年增多，应加强筛查。'],
    ['a road that is repaired', '建议拓宽柳荫路，打通青石大道'],
    ['houses that are counted', '小区共有10栋460户'],
    ['a public account', '关注“金江发布”微信公众号'],
    ['an officer', '联系人：张主任'],
    ['an elderly person without a name', '关爱老人许多年'],
    ['the year of a plan', '“十四五”规划第3章第12条'],
  ])('%s', (_what, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('laws', () => {
  const born = fc.date({ min: new Date('1930-01-01'), max: new Date('2015-12-31'), noInvalidDate: true });
  const identity = fc
    .tuple(fc.constantFrom('110105', '320102', '440305', '650104'), born, fc.integer({ min: 0, max: 999 }))
    .map(([region, birthday, serial]) => {
      const stem = region + birthday.toISOString().slice(0, 10).replaceAll('-', '') + String(serial).padStart(3, '0');
      return [...'0123456789X'].map((sign) => stem + sign).find(hasCheckDigit)!;
    });
  const around = fc.constantFrom('', '，', '号码：', '\n', '他说');

  test('an identity number with a true check digit is certain wherever it stands', () => {
    fc.assert(
      fc.property(around, identity, around, (lead, number, tail) => {
        const [found] = findPrivateDetails(lead + number + tail);
        expect(found).toEqual({
          kind: 'identity-number',
          start: lead.length,
          end: lead.length + number.length,
          confidence: 'certain',
        });
      }),
    );
  });

  test('one changed digit breaks the check', () => {
    fc.assert(
      fc.property(identity, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const changed = [...number];
        changed[place] = String((Number(changed[place]) + by) % 10);
        expect(hasCheckDigit(changed.join(''))).toBe(false);
      }),
    );
  });

  test('a card number passes by exactly one last digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^62\d{15}$/), (stem) => {
        expect([...'0123456789'].filter((digit) => hasLuhnDigit(stem + digit))).toHaveLength(1);
      }),
    );
  });

  test('any text: spans lie inside it, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'1368 0-路号栋单元室张先生患有癌居民住在@a.微信苏A。\n') }),
        (text) => {
          let end = 0;
          for (const detail of findPrivateDetails(text)) {
            expect(detail.start).toBeGreaterThanOrEqual(end);
            expect(detail.end).toBeGreaterThan(detail.start);
            end = detail.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test.each(['1', '张', '1 ', '路1号', 'a.@', '一', '6 2-', '1栋', '业主', '患有', '住在'])(
  '50,000 characters of %j → at once',
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const from = performance.now();
    findPrivateDetails(text);
    expect(performance.now() - from).toBeLessThan(400);
  },
);

test('one detail is answered once', () => {
  expect(only('110105194912310021'.replace('0021', '002X'))).toEqual(['identity-number', '11010519491231002X']);
});
