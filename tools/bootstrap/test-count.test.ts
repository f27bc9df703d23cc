import { describe, expect, it } from 'vitest';
import { countTests, summaryLine } from './test-count.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const counted = (files: ReturnType<typeof file>[] | undefined, status: number) =>
  summaryLine(countTests(files && { testResults: files }, status));

describe('the last line of npm test', () => {
  it('counts tests, and skipped ones only when there are any', () => {
    expect(counted([file('passed', 'passed', 'passed')], 0)).toBe('2 passed, 0 failed');
    expect(counted([file('failed', 'passed', 'failed', 'skipped')], 1)).toBe('1 passed, 1 failed, 1 skipped');
  });
  it('a file that could not be loaded is a failure', () => {
    expect(counted([file('passed', 'passed'), file('failed')], 1)).toBe('1 passed, 1 failed');
  });
  it('a runner that broke, and a run of nothing, are failures', () => {
    expect(counted([file('passed', 'passed')], 1)).toBe('1 passed, 1 failed');
    expect(counted([], 0)).toBe('0 passed, 1 failed');
    expect(counted(undefined, 1)).toBe('0 passed, 1 failed');
  });
});
