import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type Refusal } from '#platform/errors';
import { addDays } from '../calendar/calendar-date.ts';
import { nationalCalendar } from '../calendar/national-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { clockViewSchema } from '../contract.ts';
import { type Clock, startedClock } from './clock.ts';
import { stateOf } from './clock-state.ts';
import { clockView } from './clock-view.ts';
import { dueOf } from './due-of.ts';
import { latestExtensionOn } from './extended-due.ts';
import { stoppedClock } from './stopped-clock.ts';
import { extendedClock, pausedClock, resumedClock } from './transitions.ts';

const noonOf = (day: string) => new Date(`${day}T04:00:00Z`);
const dueOn = (clock: Clock) => dueOf(clock, nationalCalendar).dueOn;

function granted(clock: Clock | Refusal): Clock {
  if (isRefusal(clock)) throw new Error(`refused: ${clock.code}`);
  return clock;
}

const reply = startedClock({
  kind: 'reply',
  startedOn: '2026-03-02',
  period: { months: 3 },
  basis: 'proposal.handle.replyMonths',
  hardMaximum: { months: 6 },
});
const feedback = startedClock({
  kind: 'feedback',
  startedOn: '2026-03-02',
  period: { workingDays: 10 },
  basis: 'proposal.feedback.days',
});
const extension = { dueOn: '2026-08-14', reason: '需会同外市核查', grantedBy: 'x', grantedOn: '2026-05-20' };

describe('a running clock', () => {
  test('shows what is left and why', () => {
    const view = clockView(reply, nationalCalendar, noonOf('2026-05-28'));
    expect(clockViewSchema.parse(view)).toEqual(view);
    expect(view).toMatchObject({
      state: 'running',
      dueOn: '2026-06-02',
      provisional: false,
      remainingWorkingDays: 3,
      isOverdue: false,
      overdueWorkingDays: 0,
      latestExtensionOn: '2026-09-02',
    });
  });

  test('is late from the first moment of the next day in the assembly', () => {
    const lastMoment = clockView(reply, nationalCalendar, new Date('2026-06-02T15:59:59Z'));
    const nextDay = clockView(reply, nationalCalendar, new Date('2026-06-02T16:00:00Z'));
    expect([lastMoment.isOverdue, nextDay.isOverdue, nextDay.overdueWorkingDays]).toEqual([false, true, 1]);
  });
});

describe('a pause', () => {
  const still = granted(pausedClock(feedback, { on: '2026-03-05', reason: '等待补充材料' }));

  test('freezes what is left', () => {
    expect(stateOf(still)).toBe('paused');
    const left = ['2026-03-05', '2026-03-07', '2026-03-16', '2026-05-20'].map(
      (day) => clockView(still, nationalCalendar, noonOf(day)).remainingWorkingDays,
    );
    expect(left).toEqual([7, 7, 7, 7]);
    expect(clockView(still, nationalCalendar, noonOf('2026-05-20')).isOverdue).toBe(false);
  });

  test('ended, the days that stood still are added', () => {
    const again = granted(resumedClock(still, { on: '2026-03-09' }));
    expect(stateOf(again)).toBe('running');
    expect(dueOn(again)).toBe('2026-03-18');
    expect(dueOn(granted(resumedClock(still, { on: '2026-03-05' })))).toBe(dueOn(feedback));
  });

  test('is refused twice, before the start, and when there is none to end', () => {
    expect(pausedClock(still, { on: '2026-03-06', reason: '' })).toMatchObject({ code: 'clock-not-running' });
    expect(pausedClock(feedback, { on: '2026-03-01', reason: '' })).toMatchObject({
      code: 'clock-date-before-start',
    });
    expect(resumedClock(feedback, { on: '2026-03-06' })).toMatchObject({ code: 'clock-not-paused' });
    expect(resumedClock(still, { on: '2026-03-04' })).toMatchObject({ code: 'clock-date-before-start' });
  });
});

describe('an extension', () => {
  test('sets the new date and keeps the first one in the explanation', () => {
    const extended = granted(extendedClock(reply, extension, nationalCalendar));
    const { steps } = clockView(extended, nationalCalendar, noonOf('2026-05-21'));
    expect(dueOn(extended)).toBe('2026-08-14');
    expect(steps.map(({ kind }) => kind)).toEqual(['start', 'extended', 'due']);
    expect(steps).toContainEqual({
      kind: 'extended',
      from: '2026-06-02',
      to: '2026-08-14',
      on: '2026-05-20',
      reason: extension.reason,
    });
  });

  test('a pause after it puts the new date off, one before it does not', () => {
    const before = granted(
      resumedClock(granted(pausedClock(reply, { on: '2026-04-01', reason: '' })), { on: '2026-04-08' }),
    );
    expect(dueOn(before)).toBe('2026-06-09');
    const extended = granted(extendedClock(before, extension, nationalCalendar));
    expect(dueOn(extended)).toBe('2026-08-14');
    const still = granted(pausedClock(extended, { on: '2026-06-01', reason: '' }));
    expect(dueOn(granted(resumedClock(still, { on: '2026-06-08' })))).toBe('2026-08-21');
  });

  test('may be followed by another, up to the hard maximum', () => {
    const once = granted(extendedClock(reply, extension, nationalCalendar));
    const second = { ...extension, dueOn: '2026-09-02', grantedOn: '2026-08-10' };
    const twice = granted(extendedClock(once, second, nationalCalendar));
    expect(dueOn(twice)).toBe('2026-09-02');
    expect(latestExtensionOn(twice, nationalCalendar)).toBe('2026-09-02');
    expect(latestExtensionOn(feedback, nationalCalendar)).toBeNull();
  });

  test.each([
    ['past the maximum', { dueOn: '2026-09-03' }, 'extension-beyond-maximum'],
    ['to the present date', { dueOn: '2026-06-02' }, 'extension-not-later'],
    ['after the date has passed', { grantedOn: '2026-06-03' }, 'deadline-passed'],
    ['before the start', { grantedOn: '2026-03-01' }, 'clock-date-before-start'],
    ['without a reason', { reason: '  ' }, 'extension-reason-missing'],
  ])('%s is refused', (_, change, code) => {
    expect(extendedClock(reply, { ...extension, ...change }, nationalCalendar)).toMatchObject({ code });
  });

  test('is refused while the clock stands still or after it stopped', () => {
    const still = granted(pausedClock(reply, { on: '2026-04-01', reason: '' }));
    const stopped = granted(stoppedClock(reply, '2026-04-01', nationalCalendar));
    expect(extendedClock(still, extension, nationalCalendar)).toMatchObject({ code: 'clock-not-running' });
    expect(extendedClock(stopped, extension, nationalCalendar)).toMatchObject({
      code: 'clock-already-stopped',
    });
  });
});

describe('a stopped clock', () => {
  test('was met, or is late by its working days, whenever one looks', () => {
    const met = granted(stoppedClock(reply, '2026-06-02', nationalCalendar));
    const late = granted(stoppedClock(reply, '2026-06-08', nationalCalendar));
    const [metView, lateView] = [met, late].map((clock) => clockView(clock, nationalCalendar, noonOf('2027-01-05')));
    expect(metView).toMatchObject({ state: 'stopped', isOverdue: false, stoppedOn: '2026-06-02' });
    expect(lateView).toMatchObject({ isOverdue: true, overdueWorkingDays: 4, stoppedOn: '2026-06-08' });
  });

  test('ends an open pause, and never stops before it was last touched', () => {
    const still = granted(pausedClock(feedback, { on: '2026-03-05', reason: '' }));
    const stopped = granted(stoppedClock(still, '2026-03-10', nationalCalendar));
    expect(stopped.pauses).toEqual([{ from: '2026-03-05', to: '2026-03-10', reason: '' }]);
    expect(granted(stoppedClock(still, '2026-03-04', nationalCalendar)).stopped?.on).toBe('2026-03-05');
    expect(stoppedClock(stopped, '2026-03-11', nationalCalendar)).toMatchObject({
      code: 'clock-already-stopped',
    });
  });

  test('keeps the due date of its day when the holiday table changes later', () => {
    const stopped = granted(stoppedClock(feedback, '2026-03-10', nationalCalendar));
    const holidays = [{ from: '2026-03-11', to: '2026-03-12', name: '临时放假' }];
    const changed: WorkingCalendar = { years: { 2026: { status: 'published', holidays, workdays: [] } } };
    const view = clockView(stopped, changed, noonOf('2026-04-01'));
    expect(view.dueOn).toBe('2026-03-16');
    expect(view.steps.at(-1)).toEqual({ kind: 'settled', date: '2026-03-16' });
  });
});

test('whatever happens in whatever order, the clock and its view stay consistent', () => {
  const step = fc.record({
    verb: fc.constantFrom('pause', 'resume', 'extend'),
    days: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (history) => {
      let [clock, on] = [reply, reply.startedOn];
      for (const { verb, days } of history) {
        on = addDays(on, days);
        const outcome = {
          pause: () => pausedClock(clock, { on, reason: '' }),
          resume: () => resumedClock(clock, { on }),
          extend: () =>
            extendedClock(clock, { ...extension, dueOn: addDays(dueOn(clock), 9), grantedOn: on }, nationalCalendar),
        }[verb]?.();
        if (!outcome || isRefusal(outcome)) continue;
        if (verb !== 'extend') expect(dueOn(outcome) >= dueOn(clock)).toBe(true);
        clock = outcome;
      }
      const view = clockView(clock, nationalCalendar, noonOf(on));
      expect(clockViewSchema.parse(view)).toEqual(view);
      expect(view.isOverdue).toBe(on > view.dueOn);
      expect(view.dueOn >= reply.startedOn).toBe(true);
    }),
  );
});
