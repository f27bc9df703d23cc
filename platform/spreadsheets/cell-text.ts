// One spelling for what people type into cells: half-width digits and letters, plain spaces, no hidden characters.
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/gu;
const unseen = /[[\p{Cf}\p{Cc}]--[\n\t]]/gv;
const dayMilliseconds = 86_400_000;

export type CellValue = string | number | boolean | Date | null | undefined;

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(unseen, '')
    .replace(/[\t\u00A0\u3000]/gu, ' ')
    .trim();
}

// Excel's calendar knows no time zone: the library gives it as UTC.
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day, time] = date.toISOString().split('T');
  return date.getTime() % dayMilliseconds === 0 ? day! : `${day} ${time!.slice(0, 5)}`;
}

export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return cleanText(typeof value === 'number' ? plainNumber(value) : value);
}

function plainNumber(value: number): string {
  return Number.isInteger(value)
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 0 })
    : String(value);
}
