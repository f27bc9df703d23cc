// What a committee sets for commendation and for the ladder of discipline (domain 6.3, 6.4).
import * as z from 'zod';
import { defineSetting, type SettingDefinition } from '#platform/settings';

export const commendationNumbers = {
  share: defineSetting({
    key: 'commendations.sharePct',
    schema: z.int().min(1).max(50),
    default: 10,
    unit: 'percent',
    source: 'own choice; local rules differ',
  }),
};

export const disciplineNumbers = {
  answerDays: defineSetting({
    key: 'discipline.answerDays',
    schema: z.int().min(3).max(60),
    default: 7,
    unit: 'days',
    source: 'own choice; no rule found',
  }),
  maySkip: defineSetting({
    key: 'discipline.maySkip',
    schema: z.boolean(),
    default: false,
    unit: 'choice',
    source: 'own choice: rungs are taken one by one',
  }),
  missedPlenaries: defineSetting({
    key: 'discipline.missedPlenaries',
    schema: z.int().min(1).max(10),
    default: 2,
    unit: 'count',
    source: 'Hunan: two unexcused plenaries in a term; Shandong: three',
  }),
  missedStanding: defineSetting({
    key: 'discipline.missedStanding',
    schema: z.int().min(1).max(20),
    default: 2,
    unit: 'count',
    source: 'Hunan: two unexcused Standing Committee meetings in a term; Shandong: seven',
  }),
};

export const commendationSettings = Object.values(commendationNumbers) as unknown as SettingDefinition<unknown>[];
export const disciplineSettings = Object.values(disciplineNumbers) as unknown as SettingDefinition<unknown>[];
