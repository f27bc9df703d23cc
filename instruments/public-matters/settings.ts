// The committee's numbers for public matters (domain 3.3, 12.4, 12.5).
import * as z from 'zod';
import type { UndertakingNumbers } from '#kernel/undertakings';
import { classSets } from '#kernel/undertakings/contract';
import { defineSetting, type Settings } from '#platform/settings';

const ownChoice = 'own choice; no rule found';
const count = (from: number, to: number) => z.int().min(from).max(to);
const number = (key: string, schema: z.ZodType<number>, rest: { default: number; unit: string; source?: string }) =>
  defineSetting({ key: `public-matters.${key}`, schema, source: ownChoice, ...rest });

export const matterNumbers = {
  intakeWorkingDays: number('intake.workingDays', count(1, 30), { default: 3, unit: 'workingDays' }),
  answerWorkingDays: number('answer.workingDays', count(1, 90), { default: 20, unit: 'workingDays' }),
  unitWorkingDays: number('unit.workingDays', count(1, 60), { default: 15, unit: 'workingDays' }),
  silenceDays: number('silence.days', count(5, 180), { default: 30, unit: 'days' }),
  mostInAnHour: number('door.mostInAnHour', count(1, 200), { default: 10, unit: 'count' }),
  mostWithoutPuzzle: number('door.mostWithoutPuzzle', count(1, 100), { default: 3, unit: 'count' }),
  mostInADay: number('door.mostInADay', count(10, 10_000), { default: 200, unit: 'count' }),
  puzzleBits: number('door.puzzleBits', count(0, 24), { default: 15, unit: 'bits' }),
  minimumSeconds: number('door.minimumSeconds', count(0, 60), { default: 5, unit: 'seconds' }),
  passMinutes: number('door.passMinutes', count(10, 600), { default: 120, unit: 'minutes' }),
  contactKeptDays: number('contact.keptDays', count(30, 1_095), {
    ...{ default: 180, unit: 'days' },
    source: 'PIPL art. 19: no longer than the purpose needs; the length is our own choice',
  }),
};

/** Wrong codes within a quarter of an hour: by one address, and by all. */
export const codeLimits = { mostWrongFromHere: 10, mostWrongFromAnywhere: 300 } as const;

export const matterSettings = Object.values(matterNumbers);

const classSet = 'ABC-1';

/** A citizen's matter asks for no consultations and no countersigning; what the unit owes is an answer by a day. */
export const unitNumbers = (settings: Settings): UndertakingNumbers => ({
  ...{ objectionWorkingDays: 3, adjudicateDays: 5, firstMeetingWorkingDays: 5, minimumConsultations: 0 },
  ...{ coOpinionDays: 10, replyMonths: 1, maximumMonths: 3, countersignWorkingDays: 3, checkWorkingDays: 3 },
  ...{ feedbackWorkingDays: 1, rehandleDays: settings.get(matterNumbers.unitWorkingDays) },
  ...{ classSet, classLetters: classSets[classSet] },
});
