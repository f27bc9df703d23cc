// A calendar date as an official document writes it: Arabic numerals, no leading zeros. GB/T 9704-2012, 7.3.5.4.
export function signatureDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
