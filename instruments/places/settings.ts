// The committee's numbers for places.
import * as z from 'zod';
import { defineSetting } from '#platform/settings';
import { walls } from './contract/vocabulary.ts';

export const placeNumbers = {
  confirmWithinDays: defineSetting({
    key: 'places.duty.confirmWithinDays',
    schema: z.int().min(0).max(31),
    default: 3,
    unit: 'days',
    source: 'own choice; no rule found',
  }),
  visitorKeptDays: defineSetting({
    key: 'places.visits.visitorKeptDays',
    schema: z.int().min(30).max(1_095),
    default: 180,
    unit: 'days',
    source: 'PIPL art. 19: no longer than the purpose needs; the length is our own choice',
  }),
  fewestAnswers: defineSetting({
    key: 'places.projects.fewestAnswers',
    schema: z.int().min(walls.fewestAnswers).max(50),
    default: walls.fewestAnswers,
    unit: 'count',
    source: 'own choice: fewer answers say nothing and could give somebody away',
  }),
};

export const placeSettings = Object.values(placeNumbers);
