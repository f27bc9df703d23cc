// Spans to an OpenTelemetry collector by OTLP over HTTP, as JSON. A collector that is away costs spans, never a request.
import type { TraceContext } from './trace-context.ts';

export interface Span {
  readonly context: TraceContext;
  readonly name: string;
  readonly kind: 'server' | 'consumer';
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly isError: boolean;
}

export interface SpanExporter {
  add(span: Span): void;
  /** Sends what waits. */
  flush(): Promise<void>;
  stop(): Promise<void>;
  readonly dropped: number;
}

const kinds = { server: 2, consumer: 5 } as const;
const most = 2_000;
const nanoseconds = (ms: number) => `${Math.round(ms * 1_000)}000`;

const attribute = ([key, value]: [string, string | number]) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(Math.round(value)) } : { stringValue: value },
});

const spanText = ({ context, name, kind, startedAtMs, endedAtMs, attributes, isError }: Span) => ({
  ...{ traceId: context.traceId, spanId: context.spanId, parentSpanId: context.parentId ?? '' },
  ...{ name, kind: kinds[kind], startTimeUnixNano: nanoseconds(startedAtMs), endTimeUnixNano: nanoseconds(endedAtMs) },
  ...{ attributes: Object.entries(attributes).map(attribute), status: isError ? { code: 2 } : {} },
});

export interface ExporterOptions {
  /** Without `/v1/traces`. */
  readonly endpoint: string;
  readonly version: string;
  readonly everyMs?: number;
}

export function spanExporter({ endpoint, version, everyMs = 5_000 }: ExporterOptions): SpanExporter {
  let waiting: Span[] = [];
  let dropped = 0;
  const resource = {
    attributes: Object.entries({ 'service.name': 'tongxin', 'service.version': version }).map(attribute),
  };
  async function flush(): Promise<void> {
    const spans = waiting;
    waiting = [];
    if (spans.length === 0) return;
    const scopeSpans = [{ scope: { name: 'tongxin' }, spans: spans.map(spanText) }];
    const sent = await fetch(`${endpoint.replace(/\/$/, '')}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resourceSpans: [{ resource, scopeSpans }] }),
      signal: AbortSignal.timeout(5_000),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!sent) dropped += spans.length;
  }
  const timer = setInterval(() => void flush(), everyMs);
  timer.unref();
  return {
    add(span) {
      if (!span.context.isSampled) return;
      if (waiting.length < most) waiting.push(span);
      else dropped += 1;
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
    get dropped() {
      return dropped;
    },
  };
}
