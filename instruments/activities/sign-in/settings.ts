// The committee's numbers for signing in.
import * as z from 'zod';
import { defineSetting } from '#platform/settings';

const ownChoice = 'own choice; no rule found';
const count = (from: number, to: number) => z.int().min(from).max(to);

export const signInNumbers = {
  opensMinutesBefore: defineSetting({
    key: 'signIn.opensMinutesBefore',
    schema: count(0, 600),
    default: 60,
    unit: 'minutes',
    source: ownChoice,
  }),
  codeSeconds: defineSetting({
    key: 'signIn.codeSeconds',
    schema: count(10, 120),
    default: 30,
    unit: 'seconds',
    source: ownChoice,
  }),
  typedSeconds: defineSetting({
    key: 'signIn.typedSeconds',
    schema: count(20, 300),
    default: 60,
    unit: 'seconds',
    source: 'own choice: eight digits take longer to type than to scan',
  }),
  heldHours: defineSetting({
    key: 'signIn.heldHours',
    schema: count(1, 72),
    default: 12,
    unit: 'hours',
    source: ownChoice,
  }),
  leftEarlyMinutes: defineSetting({
    key: 'signIn.leftEarlyMinutes',
    schema: count(0, 120),
    default: 10,
    unit: 'minutes',
    source: ownChoice,
  }),
};

export const signInSettings = Object.values(signInNumbers);
