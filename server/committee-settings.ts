// The numbers of domain 13 whose instruments are still to come: kept from the first day, so that a committee can set
// them once and an instrument finds them there. Each takes effect with its instrument.
import * as z from 'zod';
import { defineSetting, type SettingDefinition } from '#platform/settings';

interface WholeNumber {
  readonly key: string;
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly source: string;
}

const wholeNumber = ({ least, most, ...rest }: WholeNumber) =>
  defineSetting({ ...rest, schema: z.int().min(least).max(most) });

const days = (key: string, byDefault: number, source: string) =>
  wholeNumber({ key, default: byDefault, least: 1, most: 60, unit: 'workingDays', source });

export const committeeSettings: readonly SettingDefinition<unknown>[] = [
  wholeNumber({
    key: 'info.body.maxChars',
    default: 1500,
    least: 300,
    most: 5000,
    unit: 'characters',
    source: 'Guangzhou: about 1,500',
  }),
  defineSetting({
    key: 'info.score.mode',
    schema: z.enum(['highestOnly', 'cumulative']),
    default: 'highestOnly',
    unit: 'choice',
    source: 'both are in use',
  }),
  days('consult.noticeDays', 15, 'a city rule: 15 / 10 / 7'),
  days('consult.materialDays', 10, 'a city rule: 15 / 10 / 7'),
  days('consult.minutesDays', 7, 'a city rule: 15 / 10 / 7'),
  wholeNumber({
    key: 'consult.plan.maxTopics',
    default: 15,
    least: 1,
    most: 60,
    unit: 'count',
    source: 'Chongqing: up to 15',
  }),
  days('leave.plenaryDays', 3, 'Hunan, Hainan: 2–3'),
  days('leave.standingDays', 2, 'Hunan, Hainan: 2–3'),
  wholeNumber({
    key: 'duty.grades.excellent',
    default: 85,
    least: 1,
    most: 200,
    unit: 'points',
    source: '85–90',
  }),
  wholeNumber({
    key: 'duty.grades.pass',
    default: 60,
    least: 1,
    most: 200,
    unit: 'points',
    source: '60; Jintai 40',
  }),
  defineSetting({
    key: 'duty.visibility',
    schema: z.literal('selfAndNamedStaff'),
    default: 'selfAndNamedStaff',
    unit: 'choice',
    source: 'private by default (国办函〔2026〕12号)',
  }),
  defineSetting({
    key: 'signin.gps.enabled',
    schema: z.boolean(),
    default: false,
    unit: 'choice',
    source: 'no location by default',
  }),
  wholeNumber({
    key: 'audit.retentionMonths',
    default: 12,
    least: 6,
    most: 120,
    unit: 'months',
    source: 'at least 6 (等保)',
  }),
];
