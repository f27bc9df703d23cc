// The calendar day of a moment, where the assembly sits.
const dayInShanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

export function dayOf(now: Date): string {
  return dayInShanghai.format(now);
}
