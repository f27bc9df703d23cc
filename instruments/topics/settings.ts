// The committee's numbers for topics and clues (domain 2.3).
import * as z from 'zod';
import { defineSetting } from '#platform/settings';

const ownChoice = 'own choice; no rule found';
const count = (from: number, to: number) => z.int().min(from).max(to);

export const topicNumbers = {
  isOpenAllYear: defineSetting({
    key: 'topics.clues.openAllYear',
    schema: z.boolean(),
    default: true,
    unit: 'choice',
    source: 'Fuzhou: clues are taken all year',
  }),
  isContactRequired: defineSetting({
    key: 'topics.clues.contactRequired',
    schema: z.boolean(),
    default: true,
    unit: 'choice',
    source: 'Fuzhou and Jiangsu: real name and contact required',
  }),
  minimumSeconds: defineSetting({
    key: 'topics.clues.minimumSeconds',
    schema: count(0, 120),
    default: 5,
    unit: 'seconds',
    source: ownChoice,
  }),
  mostInAnHour: defineSetting({
    key: 'topics.clues.mostInAnHour',
    schema: count(10, 10_000),
    default: 300,
    unit: 'count',
    source: ownChoice,
  }),
  foldFrom: defineSetting({
    key: 'topics.clues.foldFrom',
    schema: count(2, 100),
    default: 10,
    unit: 'count',
    source: ownChoice,
  }),
  contactKeptDays: defineSetting({
    key: 'topics.clues.contactKeptDays',
    schema: count(30, 1_095),
    default: 180,
    unit: 'days',
    source: 'PIPL art. 19: no longer than the purpose needs; the length is our own choice',
  }),
};

export const topicSettings = Object.values(topicNumbers);
