// The hour on the assembly's clock, for notices: 11月24日 09:30.
const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function hourOf(moment: Date): string {
  const parts = clock.formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('month')}-${of('day').padStart(2, '0')} ${of('hour')}:${of('minute')}`;
}
