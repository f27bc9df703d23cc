// Dates as offices type them: 2026-3-5, 2026/03/05, 2026.3.5, 2026年3月5日, 20260305; months alone answer nothing.
const written =
  /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*(?:日|号)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const packed = /^(\d{4})(\d{2})(\d{2})$/;

/** `YYYY-MM-DD`, or undefined when the text is no day of the calendar. */
export function readDate(text: string): string | undefined {
  const match = written.exec(text.trim()) ?? packed.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [match[1]!, match[2]!.padStart(2, '0'), match[3]!.padStart(2, '0')];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return isReal ? `${year}-${month}-${day}` : undefined;
}
