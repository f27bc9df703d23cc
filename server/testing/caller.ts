// Somebody at the house's door: requests as a browser sends them, with or without a session.
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Person, ServedCommittee } from './served-house.ts';
import { testPassword } from './served-house.ts';

export interface Caller {
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
}

export function caller(app: FastifyInstance, cookie?: string): Caller {
  const own = { 'x-requested-with': 'tongxin', ...(cookie ? { cookie } : {}) };
  return {
    get: (url, headers = {}) => app.inject({ method: 'GET', url, headers: { ...own, ...headers } }),
    post: (url, body, headers = {}) =>
      app.inject({
        method: 'POST',
        url,
        headers: { ...own, 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body ?? {}),
      }),
  };
}

export async function signedIn(app: FastifyInstance, committee: ServedCommittee, who: Person): Promise<Caller> {
  const body = { tenantId: committee.tenantId, username: who.toLowerCase(), password: testPassword };
  const answer = await caller(app).post('/api/sign-in', body);
  const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0];
  if (answer.statusCode !== 200 || !cookie) throw new Error(`${who} was not let in: ${answer.body}`);
  return caller(app, cookie);
}
