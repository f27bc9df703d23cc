// Hours as they are typed in Shanghai, whatever clock the device has.
const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** ISO moment → 2026-12-03T09:00 for a field of hours. */
export const typedHour = (moment: string | null): string =>
  moment ? shanghai.format(new Date(moment)).replace(' ', 'T') : '';
/** 2026-12-03T09:00 → a moment with Shanghai's offset; null while nothing is typed. */
export const momentOf = (typed: string): string | null => (typed ? `${typed.slice(0, 16)}:00+08:00` : null);

/** 12月3日 周四 09:00–12:00, the last day named when it is another one. */
export function spanText(dates: { moment: (iso: string) => string }, startsAt: string, endsAt: string): string {
  const [from, until] = [typedHour(startsAt), typedHour(endsAt)];
  const isOneDay = from.slice(0, 10) === until.slice(0, 10);
  return `${dates.moment(startsAt)}–${isOneDay ? until.slice(11) : dates.moment(endsAt)}`;
}
