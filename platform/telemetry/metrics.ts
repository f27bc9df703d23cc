// Counters and histograms of this process, written the way Prometheus reads them (text format 0.0.4).
export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  /** `suffix`: _bucket, _sum, _count. */
  lines(): readonly (Sample & { readonly suffix?: string })[];
}

const escaped = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const keyOf = (labels: Labels) => JSON.stringify(labels);

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

export function counter(name: string, help: string) {
  const values = new Map<string, { labels: Labels; value: number }>();
  return {
    ...{ name, help, type: 'counter' as const },
    add(labels: Labels, amount = 1): void {
      const kept = values.get(keyOf(labels)) ?? { labels, value: 0 };
      kept.value += amount;
      values.set(keyOf(labels), kept);
    },
    lines: () => [...values.values()],
  };
}

const secondsBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function histogram(name: string, help: string) {
  const kept = new Map<string, { labels: Labels; counts: number[]; sum: number }>();
  return {
    ...{ name, help, type: 'histogram' as const },
    observe(labels: Labels, seconds: number): void {
      const one = kept.get(keyOf(labels)) ?? { labels, counts: [...secondsBounds, Infinity].map(() => 0), sum: 0 };
      const at = secondsBounds.findIndex((bound) => seconds <= bound);
      one.counts[at < 0 ? secondsBounds.length : at]! += 1;
      one.sum += seconds;
      kept.set(keyOf(labels), one);
    },
    lines: () =>
      [...kept.values()].flatMap(({ labels, counts, sum }) => {
        let before = 0;
        const buckets = counts.map((count, index) => {
          before += count;
          const le = index < secondsBounds.length ? String(secondsBounds[index]) : '+Inf';
          return { suffix: '_bucket', labels: { ...labels, le }, value: before };
        });
        return [...buckets, { suffix: '_sum', labels, value: sum }, { suffix: '_count', labels, value: before }];
      }),
  };
}

export const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  ...{ name, help, type: 'gauge', lines: () => samples },
});

export function metricsText(metrics: readonly Metric[]): string {
  const parts = metrics.flatMap(({ name, help, type, lines }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...lines().map(({ suffix = '', labels, value }) => `${name}${suffix}${labelText(labels)} ${value}`),
  ]);
  return `${parts.join('\n')}\n`;
}
