// 12月3日 周四 09:00–12:00; the last day is named when it is another one.
const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

export function spanText(dates: { moment: (iso: string) => string }, startsAt: string, endsAt: string): string {
  const [from = '', until = ''] = [startsAt, endsAt].map((moment) => shanghai.format(new Date(moment)));
  const isOneDay = from.slice(0, 10) === until.slice(0, 10);
  return `${dates.moment(startsAt)}–${isOneDay ? until.slice(11) : dates.moment(endsAt)}`;
}
