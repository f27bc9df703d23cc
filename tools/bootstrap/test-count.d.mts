export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
  remarks: string[];
}
export interface TestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}
export function countTests(report: TestReport | undefined, status: number): TestCount;
export function summaryLine(count: Pick<TestCount, 'passed' | 'failed' | 'skipped'>): string;
