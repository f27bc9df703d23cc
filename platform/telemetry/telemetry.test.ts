import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { contextOf, errorInLog, gauge, headerOf, metricsText, openTelemetry, spanExporter } from './index.ts';
import { counter, histogram } from './metrics.ts';

describe('figures', () => {
  it('as Prometheus reads them: buckets add up, labels are escaped', () => {
    const took = histogram('took_seconds', 'Time.');
    for (const seconds of [0.004, 0.04, 99]) took.observe({ route: '/a' }, seconds);
    const done = counter('done_total', 'Done.');
    done.add({ act: 'a"b\\c\nd' });
    done.add({ act: 'a"b\\c\nd' }, 2);
    const lines = metricsText([took, done, gauge('age', 'Age.', [{ labels: {}, value: 7 }])]).split('\n');
    expect(lines).toContain('took_seconds_bucket{route="/a",le="0.005"} 1');
    expect(lines).toContain('took_seconds_bucket{route="/a",le="0.05"} 2');
    expect(lines).toContain('took_seconds_bucket{route="/a",le="+Inf"} 3');
    expect(lines).toContain('took_seconds_count{route="/a"} 3');
    expect(lines).toContain('done_total{act="a\\"b\\\\c\\nd"} 3');
    expect(lines.slice(-4)).toEqual(['# HELP age Age.', '# TYPE age gauge', 'age 7', '']);
  });
});

describe('trace context', () => {
  const [trace, span] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
  it('a caller’s header → the same trace, the caller as parent, a span of our own', () => {
    const context = contextOf(`00-${trace}-${span}-01`);
    expect(context).toMatchObject({ traceId: trace, parentId: span, isSampled: true });
    expect(headerOf(context)).toMatch(new RegExp(`^00-${trace}-(?!${span})[0-9a-f]{16}-01$`));
    expect(contextOf(`00-${trace}-${span}-00`).isSampled).toBe(false);
    expect(contextOf(`01-${trace}-${span}-01-more`).traceId).toBe(trace);
  });

  it.each([
    undefined,
    '',
    'x',
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `ff-${trace}-${span}-01`,
    ['a'],
  ])('%s → a trace that begins here', (header) => {
    const { traceId, parentId } = contextOf(header);
    expect([traceId.length, parentId]).toEqual([32, null]);
  });
});

describe('spans', () => {
  const closers: (() => void)[] = [];
  afterEach(() => closers.splice(0).forEach((close) => void close()));

  it('a collector takes them as OTLP; one that is away costs spans alone', async () => {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (piece) => (body += piece));
      request.on('end', () => {
        bodies.push(`${request.url} ${body}`);
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    closers.push(() => server.close());
    const span = (context = contextOf(undefined)) => ({
      ...({ context, name: 'GET /a', kind: 'server', startedAtMs: 1_000, endedAtMs: 1_002.5, isError: true } as const),
      attributes: { 'http.route': '/a', 'http.response.status_code': 500 },
    });
    const there = spanExporter({ endpoint: `http://127.0.0.1:${port}/`, version: '0' });
    const telemetry = openTelemetry(there);
    telemetry.span(span());
    telemetry.span(span(contextOf(`00-${'a'.repeat(32)}-${'b'.repeat(16)}-00`)));
    await telemetry.stop();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('/v1/traces {"resourceSpans"');
    expect(bodies[0]).toContain('"startTimeUnixNano":"1000000000","endTimeUnixNano":"1002500000"');
    const away = spanExporter({ endpoint: 'http://127.0.0.1:9', version: '0' });
    away.add(span());
    await away.stop();
    expect([there.dropped, away.dropped]).toEqual([0, 1]);
  });
});

describe('an error in the log', () => {
  it('of the database → its code and place, nothing of what it repeats', () => {
    const thrown = Object.assign(new Error('duplicate key value: 王晓明'), {
      ...{ severity: 'ERROR', code: '23505', detail: 'Key (name)=(王晓明) already exists.' },
      ...{ constraint: 'person_name', table: 'person', where: 'COPY person, line 1: 王晓明' },
    });
    const said = errorInLog(thrown);
    expect(said).toMatchObject({ code: '23505', constraint: 'person_name', table: 'person', message: undefined });
    expect(JSON.stringify(said)).not.toContain('王晓明');
  });

  it('of ours, with a cause → our words, without quotes, names, numbers', () => {
    const cause = new SyntaxError('Unexpected token 王 in JSON at "王晓明 13900001111"');
    const said = JSON.stringify(
      errorInLog(new Error('the report of 王晓明 <w@example.org> 139000011 broke', { cause })),
    );
    expect(said).toContain('the report of … … … broke');
    for (const secret of ['王', 'example', '13900']) expect(said).not.toContain(secret);
    expect(errorInLog('thrown text')).toMatchObject({ type: 'string' });
  });
});
