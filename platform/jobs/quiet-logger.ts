// graphile-worker prints each job by default; here only what nobody else reports is passed on.
import { Logger } from 'graphile-worker';

/** Failures of single jobs are reported by the worker's events, with their task; the rest comes through here. */
export function quietLogger(onWarning: (message: string) => void = () => {}): Logger {
  return new Logger((scope) => (level, message) => {
    const concernsOneJob = scope.jobId !== undefined || /^Failed task /.test(message);
    if ((level === 'error' || level === 'warning') && !concernsOneJob) onWarning(message);
  });
}
