// Counts what ran. A file that could not be loaded, a runner that broke and a run of nothing are failures too.

/**
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] } | undefined} report
 * @param {number} status exit status of the runner
 */
export function countTests(report, status) {
  const results = report?.testResults ?? [];
  const tests = results.flatMap((file) => file.assertionResults);
  const withStatus = (...wanted) => tests.filter((test) => wanted.includes(test.status)).length;
  const broken = results.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = withStatus('passed');
  const remarks = broken.map((file) => `${file.name} could not be run; the reason is above.`);
  let failed = withStatus('failed') + broken.length;
  if (tests.length === 0 && failed === 0) {
    failed = 1;
    remarks.push('No test ran.');
  } else if (status !== 0 && failed === 0) {
    failed = 1;
    remarks.push(`The test runner ended with status ${status} though no test failed; the reason is above.`);
  }
  return { passed, failed, skipped: withStatus('pending', 'skipped', 'todo', 'disabled'), remarks };
}

/** @param {{ passed: number, failed: number, skipped: number }} count */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
