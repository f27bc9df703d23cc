// One person's requests, each timed from the moment it is sent; a refusal is an answer.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Sample } from './contract.ts';

interface Answered {
  readonly status: number;
  readonly body: { readonly code?: string; readonly [key: string]: unknown };
}

const mostAttempts = 3;

interface Exchange {
  readonly path: string;
  readonly cookie: string;
  /** Null asks; anything else acts. */
  readonly body: string | null;
  readonly key: string;
}

export interface Asking {
  act(name: string, cookie: string, envelope: unknown): Promise<Answered>;
  query(name: string, cookie: string, search?: string): Promise<Answered>;
  readonly samples: readonly Sample[];
  readonly failures: readonly string[];
  /** Requests sent again after a broken line. */
  sentAgain(): number;
  end(): void;
}

export function asking(address: string, second: () => number): Asking {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const samples: Sample[] = [];
  const failures: string[] = [];
  const counted = { again: 0 };

  function exchange({ path, cookie, body, key }: Exchange): Promise<{ status: number; text: string }> {
    const own = { cookie, 'x-requested-with': 'tongxin' };
    const written = body === null ? {} : { 'content-type': 'application/json', 'idempotency-key': key };
    const options = { method: body === null ? 'GET' : 'POST', agent, headers: { ...own, ...written } };
    return new Promise((resolve, reject) => {
      const asked = request(`${address}${path}`, options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      asked.on('error', reject);
      asked.end(body ?? undefined);
    });
  }

  /** A line that breaks (an idle connection closed as it was used again) is tried again under the same key. */
  async function patient(exchanged: Exchange): Promise<{ status: number; text: string }> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await exchange(exchanged);
      } catch (error) {
        if (attempt >= mostAttempts) throw error;
        counted.again += 1;
      }
    }
  }

  async function timed(name: string, cookie: string, given: { path: string; body: string | null }): Promise<Answered> {
    const sentAt = second();
    const startedAt = performance.now();
    const { status, text } = await patient({ ...given, cookie, key: randomUUID() });
    const milliseconds = performance.now() - startedAt;
    const answer = JSON.parse(text || '{}') as Answered['body'] & { error?: { code?: string } };
    const code = status === 200 ? '' : (answer.code ?? answer.error?.code ?? String(status));
    samples.push({ name, milliseconds, status, code, second: sentAt });
    if (status >= 500) failures.push(`${name} answered ${status}: ${text.slice(0, 200)}`);
    return { status, body: { ...answer, code } };
  }

  const path = (name: string) => `/api/${name.replace('.', '/')}`;
  return {
    act: (name, cookie, envelope) => timed(name, cookie, { path: path(name), body: JSON.stringify(envelope) }),
    query: (name, cookie, search = '') => timed(name, cookie, { path: `${path(name)}${search}`, body: null }),
    samples,
    failures,
    sentAgain: () => counted.again,
    end: () => agent.destroy(),
  };
}
