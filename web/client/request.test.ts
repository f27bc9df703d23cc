import { afterEach, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/errors';
import { ask, perform } from './perform.ts';
import { Problem } from './problem.ts';
import { setSurroundings } from './surroundings.ts';

interface Sent {
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

function answering(...answers: (() => Response | Promise<Response>)[]): Sent[] {
  const sent: Sent[] = [];
  setSurroundings({
    fetch: async (url, init) => {
      sent.push({ url: String(url), headers: init?.headers as Record<string, string>, body: init?.body });
      return (answers[sent.length - 1] ?? answers.at(-1))!();
    },
  });
  return sent;
}

const json = (status: number, body: unknown) => () => Response.json(body, { status });
const ended = json(401, { refused: true, code: 'session-ended', params: {}, message: '登录已过期。' });

afterEach(() => setSurroundings({ renewSession: undefined }));

describe('request', () => {
  it('names become addresses, and each act carries its guards and a key', async () => {
    const sent = answering(json(200, { number: 7 }));
    expect(await perform('proposals.file', { caseId: 'a' })).toEqual({ number: 7 });
    expect(sent[0]?.url).toBe('/api/proposals/file');
    expect(sent[0]?.headers).toMatchObject({ 'x-requested-with': 'tongxin', 'x-locale': 'zh-CN' });
    expect(sent[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[0]?.body).toBe('{"caseId":"a"}');
  });

  it('parameters: lists repeat, empty ones are left out', async () => {
    const sent = answering(json(200, []));
    await ask('proposals.queue', { state: ['filed', 'assigned'], unit: undefined, text: '', page: 0 });
    expect(sent[0]?.url).toBe('/api/proposals/queue?state=filed&state=assigned&page=0');
  });

  it('a refusal is a value', async () => {
    answering(json(422, { refused: true, code: 'deadline-passed', params: {}, message: '已过截止时间。' }));
    const answer = await perform('proposals.submit', {});
    expect(isRefusal(answer) && answer.code).toBe('deadline-passed');
  });

  it('an ended session is renewed and the same request repeated with the same key', async () => {
    const sent = answering(ended, json(200, { done: true }));
    let renewals = 0;
    setSurroundings({ renewSession: async () => ++renewals > 0 });
    expect(await perform('proposals.submit', { text: '正文' })).toEqual({ done: true });
    expect(renewals).toBe(1);
    expect(sent[1]?.headers['idempotency-key']).toBe(sent[0]?.headers['idempotency-key']);
    expect(sent[1]?.body).toBe(sent[0]?.body);
  });

  it('one who does not sign in again gets the refusal, and a second end is not asked about twice', async () => {
    answering(ended);
    setSurroundings({ renewSession: async () => false });
    expect(await ask('proposals.queue')).toMatchObject({ code: 'session-ended' });
    const sent = answering(ended);
    setSurroundings({ renewSession: async () => true });
    expect(await ask('proposals.queue')).toMatchObject({ code: 'session-ended' });
    expect(sent).toHaveLength(2);
  });

  it('a broken line and a broken server are problems in plain kinds', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(ask('a.b')).rejects.toMatchObject({ kind: 'unreachable' });
    answering(() => new Response('<html>502</html>', { status: 502 }));
    await expect(ask('a.b')).rejects.toMatchObject({ kind: 'server', status: 502 });
    answering(() => new Response('<html>a captive portal</html>', { status: 200 }));
    await expect(ask('a.b')).rejects.toBeInstanceOf(Problem);
  });

  it('a refusal that comes with 503 is still a refusal', async () => {
    answering(json(503, { refused: true, code: 'service-unavailable', params: {}, message: '正在维护。' }));
    expect(await ask('a.b')).toMatchObject({ code: 'service-unavailable' });
  });
});
