import { type Agent, request } from 'node:http';
import type { Sent } from './load-wanted.ts';

interface Answered {
  readonly status: number;
  readonly text: string;
}

export function send(agent: Agent, address: string, sent: Sent): Promise<Answered> {
  const body = JSON.stringify(sent.body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-requested-with': 'tongxin',
    'idempotency-key': sent.key,
    cookie: sent.cookie,
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${address}${sent.path}`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
