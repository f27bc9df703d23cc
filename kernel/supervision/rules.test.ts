// Why a rung cannot be taken.
import { expect, test } from 'vitest';
import { nationalCalendar } from '#kernel/deadlines';
import { shippedSettings } from '#platform/settings';
import { ladderOf, type TakenStep, type Watched } from './ladder.ts';
import {
  canAnswerNotice,
  canNoteCall,
  canPutOff,
  canRemind,
  canReport,
  canSendNotice,
  isWithin,
  type SupervisionFacts,
} from './rules.ts';
import { ladderRules } from './settings.ts';

const rules = ladderRules(shippedSettings);
const took = (step: TakenStep['step'], untilOn: string | null = null): TakenStep => ({
  ...{ step, round: 0, takenOn: '2026-12-01', untilOn },
});

function facts(given: Partial<Watched> & { today?: string } = {}): SupervisionFacts {
  const { today = '2026-12-02', ...rest } = given;
  const watched: Watched = {
    ...{ dueOn: '2026-11-24', round: 0, clockState: 'running', isOwn: false, taken: [] },
    ...rest,
  };
  const circumstances = { rules, calendar: nationalCalendar, today };
  const ladder = ladderOf(watched, circumstances);
  return { ...watched, ...circumstances, ladder, endedOn: null, remindFrom: '2026-11-17' };
}

const early = { today: '2026-11-20' };
const noticed = { taken: [took('notice', '2026-12-08')] };
type Row = [string, (facts: SupervisionFacts) => { code: string } | null, Parameters<typeof facts>[0], string | null];

test.each<Row>([
  ['a reminder of what is late', canRemind, {}, null],
  ['a reminder of what is soon due', canRemind, early, null],
  ['a reminder weeks before', canRemind, { today: '2026-11-10' }, 'too-early'],
  ['a second reminder', canRemind, { taken: [took('remind')] }, 'step-already-taken'],
  ['a reminder of what is done', canRemind, { clockState: 'stopped' }, 'answered-already'],
  ['a reminder while the clock stands', canRemind, { clockState: 'paused' }, 'clock-paused'],
  ['our own desk is reminded', canRemind, { isOwn: true }, null],
  ['a call before the date', canNoteCall, early, 'not-late'],
  ['on the day itself it is not late', canNoteCall, { today: '2026-11-24' }, 'not-late'],
  ['a call to our own desk', canNoteCall, { isOwn: true }, 'own-desk'],
  ['a second call', canNoteCall, { taken: [took('phone')] }, 'step-already-taken'],
  ['a notice without a call before it', canSendNotice, {}, null],
  ['a second notice', canSendNotice, noticed, 'step-already-taken'],
  ['a notice in a new round', canSendNotice, { ...noticed, round: 1 }, null],
  ['a report without a notice', canReport, {}, 'notice-first'],
  ['a report while the notice may be answered', canReport, noticed, 'notice-still-open'],
  ['a report once that time is over', canReport, { ...noticed, today: '2026-12-09' }, null],
  ['a report after an answer', canReport, { taken: [took('notice', '2026-12-08'), took('answer')] }, null],
  ['an answer to no notice', canAnswerNotice, {}, 'notice-missing'],
  ['an answer', canAnswerNotice, noticed, null],
  ['a second answer', canAnswerNotice, { taken: [took('notice'), took('answer')] }, 'step-already-taken'],
  ['put off at the top of the ladder', canPutOff, { taken: [took('leader')] }, 'ladder-ended'],
  ['put off before it is late', canPutOff, early, null],
])('%s', (_circumstance, rule, given, code) => {
  expect(rule(facts(given))?.code ?? null).toBe(code);
});

test.each([
  ['2026-12-01', null],
  ['2026-12-31', null],
  ['2026-11-30', 'date-out-of-range'],
  ['2027-01-01', 'date-out-of-range'],
])('%s between the first and the last of December → %s', (date, code) => {
  expect(isWithin({ date, from: '2026-12-01', to: '2026-12-31' })?.code ?? null).toBe(code);
});
