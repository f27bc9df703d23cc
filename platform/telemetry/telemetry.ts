// What this process tells of itself: how long, how often, with which outcome; never who, never what was written.
import { counter, histogram, type Metric } from './metrics.ts';
import type { Span, SpanExporter } from './span-exporter.ts';

export interface Telemetry {
  readonly requests: ReturnType<typeof histogram>;
  readonly acts: ReturnType<typeof counter>;
  readonly jobs: ReturnType<typeof histogram>;
  readonly metrics: readonly Metric[];
  span(span: Span): void;
  stop(): Promise<void>;
}

export function openTelemetry(exporter: SpanExporter | null = null): Telemetry {
  const requests = histogram('tongxin_http_request_duration_seconds', 'Requests by route template.');
  const acts = counter('tongxin_acts_total', 'Acts asked for over HTTP, by name and result.');
  const jobs = histogram('tongxin_job_duration_seconds', 'Jobs run by this process.');
  const dropped: Metric = {
    ...{ name: 'tongxin_spans_dropped_total', help: 'Spans no collector took.', type: 'counter' },
    lines: () => [{ labels: {}, value: exporter?.dropped ?? 0 }],
  };
  return {
    ...{ requests, acts, jobs, metrics: [requests, acts, jobs, dropped] },
    span: (span) => exporter?.add(span),
    stop: async () => exporter?.stop(),
  };
}
