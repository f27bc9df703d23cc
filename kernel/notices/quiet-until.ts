import type { NoticePreference } from './contract.ts';

export const minute = 60_000;
const beijingAheadMinutes = 480;
const dayMinutes = 1440;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function minuteOfDay(moment: Date): number {
  return (Math.floor(moment.getTime() / minute) + beijingAheadMinutes) % dayMinutes;
}

/** The next moment, after `moment` or at it, when clocks in Beijing show this time. */
export function nextTimeOfDay(moment: Date, time: string): Date {
  const wait = (minutesOf(time) - minuteOfDay(moment) + dayMinutes) % dayMinutes;
  if (wait === 0) return moment;
  return new Date(Math.floor(moment.getTime() / minute) * minute + wait * minute);
}

export type QuietHours = Pick<NoticePreference, 'quietFrom' | 'quietUntil'>;

/** The end of the quiet hours that `moment` falls into; null outside them. */
export function quietUntil(moment: Date, quiet: QuietHours): Date | null {
  const now = minuteOfDay(moment);
  const from = minutesOf(quiet.quietFrom);
  const until = minutesOf(quiet.quietUntil);
  const isQuiet = from <= until ? now >= from && now < until : now >= from || now < until;
  return isQuiet ? nextTimeOfDay(moment, quiet.quietUntil) : null;
}
