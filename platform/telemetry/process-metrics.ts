import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauge, type Metric } from './metrics.ts';

/** The process itself; the delay of the event loop is that since the last look. */
export function processMetrics(version: string): { read(): Metric[]; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  return {
    read() {
      const quantiles = [50, 99, 100].map((percent) => ({
        labels: { quantile: String(percent / 100) },
        value: Math.max(0, delay.percentile(percent) / 1e9 - 0.01),
      }));
      delay.reset();
      const { user, system } = process.cpuUsage();
      const one = (value: number) => [{ labels: {}, value }];
      return [
        gauge('tongxin_build_info', 'The running version.', [{ labels: { version, node: process.version }, value: 1 }]),
        gauge('tongxin_event_loop_lag_seconds', 'How late the event loop was since the last scrape.', quantiles),
        gauge('process_resident_memory_bytes', 'Memory of the process.', one(process.memoryUsage.rss())),
        gauge('process_cpu_seconds_total', 'Processor time of the process.', one((user + system) / 1e6)),
        gauge('process_start_time_seconds', 'When the process began.', one(performance.timeOrigin / 1000)),
      ];
    },
    stop: () => delay.disable(),
  };
}
