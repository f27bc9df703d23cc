import { expect, test } from 'vitest';
import { lookUp } from '#platform/locale';
import { settingsFrom, shippedSettings } from '#platform/settings';
import { en, zhCN } from './messages/index.ts';
import { proposalNumbers, proposalSettings, undertakingNumbers } from './settings.ts';

test.each(proposalSettings.map((setting) => [setting.key, setting] as const))(
  '%s: the default fits its own range, its name and unit have words',
  (key, setting) => {
    expect(setting.schema.safeParse(setting.default).success).toBe(true);
    for (const catalogue of [zhCN, en]) {
      expect(lookUp(catalogue, `settings.${key}`)).toBeDefined();
      expect(lookUp(catalogue, `units.${setting.unit}`)).toBeDefined();
    }
  },
);

test('keys are unique', () => {
  expect(new Set(proposalSettings.map(({ key }) => key)).size).toBe(proposalSettings.length);
});

test('a stored value outside its range falls back to the default', () => {
  const settings = settingsFrom(new Map([['proposal.assign.objectionDays', 60]]));
  expect(settings.get(proposalNumbers.objectionWorkingDays)).toBe(5);
});

test('the committee’s own class set decides the letters', () => {
  expect(undertakingNumbers(shippedSettings).classLetters).toEqual(['A', 'B', 'C']);
  const own = settingsFrom(new Map([['proposal.classSet', 'ABCD']]));
  expect(undertakingNumbers(own).classLetters).toEqual(['A', 'B', 'C', 'D']);
});
