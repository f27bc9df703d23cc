export { enqueue, enqueueCall, type JobRequest } from './enqueue.ts';
export type { JobProblem } from './events-for.ts';
export { type FailedJob, failedJobs, retryFailedJob } from './failed-jobs.ts';
export { prepareJobs } from './prepare-jobs.ts';
export { type PendingJobsOptions, runPendingJobs } from './run-pending-jobs.ts';
export { dailyAt, everyMinutes, type ScheduledTask } from './schedule.ts';
export { type JobWorker, startWorker, type WorkerOptions } from './start-worker.ts';
export { defineTask, type Task, type TaskContext, type TaskDefinition } from './task.ts';
export type { Clock } from './task-list.ts';
