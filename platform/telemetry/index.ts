export { errorInLog, withoutContent } from './error-in-log.ts';
export { gauge, type Metric, metricsText, type Sample } from './metrics.ts';
export { startMetricsServer } from './metrics-server.ts';
export { observeRequests } from './observe-requests.ts';
export { observedTask } from './observed-task.ts';
export { processMetrics } from './process-metrics.ts';
export { type Span, type SpanExporter, spanExporter } from './span-exporter.ts';
export { openTelemetry, type Telemetry } from './telemetry.ts';
export { contextOf, headerOf, type TraceContext } from './trace-context.ts';
