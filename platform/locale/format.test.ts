import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { format, lookUp, translator } from './format.ts';
import { parseMessage } from './parse-message.ts';

const icu = (locale: 'zh-CN' | 'en', message: string, params: Record<string, string | number>) =>
  String(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).format(params));

describe('a message', () => {
  it.each([
    ['{name}：{count} 件', { name: '甲', count: 1234 }],
    ['{count, plural, =0 {none} one {# case} other {# cases}}', { count: 1 }],
    ['{count, plural, =0 {none} one {# case} other {# cases}}', { count: 0 }],
    ['{count, plural, =0 {none} one {# case} other {# cases}}', { count: 12345 }],
    ['{a, plural, =1 {one {b, plural, =1 {x} other {y #}}} other {z {b}}}', { a: 1, b: 3 }],
    ['{kind, select, open {opened} other {closed}} by {who}', { kind: 'open', who: 'A' }],
    ['{kind, select, open {opened} other {closed}}', { kind: 'toString', who: 'A' }],
    ["it''s {who}'s '{not}' and '#'", { who: 'A' }],
    ["{n, plural, other {'#' is #, '{n}' is {n}}}", { n: 2 }],
    ["an open quote '{to the end", {}],
    ['<b>{who}</b> 50%', { who: '<i>' }],
  ])('%s is said as ICU says it', (message, params) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(format(locale, message, params)).toBe(icu(locale, message, params));
    }
  });

  it('nothing stands where nothing was given; a missing place is a mistake of the caller', () => {
    expect(format('en', '[{a}{b}]', { a: null, b: undefined })).toBe('[]');
    expect(() => format('en', '{a}', {})).toThrow('a');
  });

  it.each([
    '{',
    '{a',
    '{a,',
    '{a, plural',
    '{a, plural, one {x}}',
    '{a, date, short}',
    'a } b',
    '{a, plural, other {x}',
  ])('%s cannot be read', (message) => expect(() => parseMessage(message)).toThrow('cannot be read'));
});

it('keys lead to words, unknown keys answer themselves, and nothing is inherited', () => {
  const words = { a: { b: '{n} 件' } };
  expect(translator('zh-CN', words)('a.b', { n: 2 })).toBe('2 件');
  expect(translator('zh-CN', words)('a.c')).toBe('a.c');
  expect(lookUp(words, 'a.toString')).toBeUndefined();
});
