// What nobody means well by: strings that break programs, numbers past every limit, shapes without end.
import { naughtyStrings } from '../../../kernel/testing/naughty-strings.ts';
import type { Chance } from '../seeded.ts';

const words: readonly string[] = [
  ...naughtyStrings,
  ...[
    '\u0000',
    'a\u0000b',
    '\ud800',
    '甲\udfff乙',
    '\ufeff',
    '\u202e反',
    '\u2028',
    'x'.repeat(70_000),
    '字'.repeat(9_000),
  ],
  ...['__proto__', 'constructor', 'toString', '../../../../etc/passwd', '%2e%2e%2f', "'; drop table person; --"],
  ...['=cmd|calc!A1', '{{7*7}}', '<svg onload=alert(1)>', '9999-12-31', '0000-00-00', '2026-02-30', '+275760-09-13'],
  ...['-271821-04-20', '99999-01-01', '2026-11-24T25:61:61Z', '24:00', '1e999', 'NaN', '(((((((((('],
];
const numbers = [0, -0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, -(2 ** 63), 1e21, 1e308, 5e-324];
const withPrototype = JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"x": 1}}}') as unknown;

function deep(levels: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

export const hostileText = (chance: Chance): string => chance.oneOf(words);

export function hostileValue(chance: Chance): unknown {
  const kind = chance.below(10);
  if (kind < 5) return hostileText(chance);
  if (kind < 7) return chance.oneOf(numbers);
  const shapes = [
    null,
    true,
    [],
    {},
    withPrototype,
    [[[]]],
    deep(chance.oneOf([20, 400])),
    Array(chance.oneOf([3, 2_000])).fill('x'),
  ];
  return chance.oneOf(shapes);
}
