// List numbers as Word writes them (ECMA-376 17.18.59): 一、 甲、 1. IV. c) ①
import { chineseNumber, digits } from './chinese-number.ts';
import { letters, roman } from './roman.ts';

const heavenlyStems = '甲乙丙丁戊己庚辛壬癸';
const earthlyBranches = '子丑寅卯辰巳午未申酉戌亥';

function oneOf(row: string, value: number): string {
  return row[(value - 1) % row.length] ?? '';
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  ideographDigital: (value) => [...String(value)].map((digit) => digits[Number(digit)]).join(''),
  ideographTraditional: (value) => oneOf(heavenlyStems, value),
  ideographZodiac: (value) => oneOf(earthlyBranches, value),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  decimalEnclosedCircleChinese: (value) => (value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  none: () => '',
};

export function formatNumber(format: string, value: number): string {
  return value < 1 ? String(value) : (formats[format] ?? String)(value);
}
