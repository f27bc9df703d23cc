import type { CalendarDate, Step } from '../contract.ts';
import { partsOf } from './date-writer.ts';
import { holidayName } from './holiday-name.ts';
import { periodText } from './period-text.ts';

export type Parameters = Readonly<Record<string, string | number>>;
export type Say = (key: string, params?: Parameters) => string;

interface Writer {
  readonly translate: Say;
  readonly write: (date: CalendarDate) => string;
}

export function sentence(step: Step, { translate, write }: Writer): string {
  const say = (key: string, params: Parameters) => translate(`deadlines.steps.${key}`, params);
  switch (step.kind) {
    case 'start':
      return say('start', { date: write(step.date), period: periodText(step.period, translate) });
    case 'skipped':
      return say(step.days === 1 ? 'skippedDay' : 'skipped', {
        ...spanOf(step, write),
        days: step.days,
        name: holidayName(step.name, translate),
      });
    case 'made-up-workday':
      return say('madeUpWorkday', { date: write(step.date), name: holidayName(step.name, translate) });
    case 'weekend':
      return say('weekend', { count: step.count });
    case 'paused':
      return say('paused', { ...spanOf(step, write), days: step.days });
    case 'clipped':
      return say('clipped', { day: step.day, date: write(step.to) });
    case 'moved':
      return say(step.why === 'holiday' ? 'movedFromHoliday' : 'movedFromWeekend', {
        ...spanOf(step, write),
        name: holidayName(step.name, translate),
      });
    case 'extended':
      return say('extended', { ...spanOf(step, write), on: write(step.on), reason: step.reason });
    case 'unpublished-year':
      return say('unpublishedYear', { year: String(step.year) });
    default:
      return say(step.kind, { date: translate('deadlines.fullDate', partsOf(step.date)) });
  }
}

function spanOf(step: { from: CalendarDate; to: CalendarDate }, write: Writer['write']): Parameters {
  return { from: write(step.from), to: write(step.to) };
}
