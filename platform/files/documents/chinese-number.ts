export const digits = '〇一二三四五六七八九';

export function chineseNumber(value: number): string {
  if (value < 10) return digits[value] ?? '';
  if (value < 20) return `十${value === 10 ? '' : digits[value - 10]}`;
  if (value < 100) return `${digits[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : digits[value % 10]}`;
  if (value >= 1000) return String(value);
  const rest = value % 100;
  const tens =
    rest === 0 ? '' : rest < 10 ? `零${digits[rest]}` : rest < 20 ? `一${chineseNumber(rest)}` : chineseNumber(rest);
  return `${digits[Math.floor(value / 100)]}百${tens}`;
}
