// 1 → 一, 12 → 十二, 120 → 一百二十: the numerals of first- and second-level headings, up to 999.
const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function belowHundred(value: number, isTail: boolean): string {
  const tens = Math.floor(value / 10);
  const units = digits[value % 10] ?? '';
  if (tens === 0) return isTail && units ? `零${units}` : units;
  return `${tens === 1 && !isTail ? '' : digits[tens]}十${units}`;
}

export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  return hundreds === 0 ? belowHundred(value, false) : `${digits[hundreds]}百${belowHundred(value % 100, true)}`;
}
