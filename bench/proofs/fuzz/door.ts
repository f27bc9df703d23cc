// The door the requests go through: real HTTP, from many addresses, so that what is counted per address lets them in.
import { Agent, request } from 'node:http';
import type { Forged } from './requests.ts';

export interface Answered {
  readonly status: number;
  readonly text: string;
}

export interface Door {
  knock(forged: Forged, cookie: string | null): Promise<Answered>;
  close(): void;
}

const agents = 64;
const patienceMs = 30_000;

export function doorOf(address: string): Door {
  const { hostname, port } = new URL(address);
  const ways = Array.from(
    { length: agents },
    (_, at) => new Agent({ keepAlive: true, maxSockets: 4, localAddress: `127.0.1.${at + 1}` }),
  );
  let next = 0;
  return {
    knock({ method, url, headers, body }, cookie) {
      const agent = ways[next++ % agents];
      const own = { ...(cookie && !('cookie' in headers) ? { cookie } : {}), ...headers };
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      return new Promise((resolve, reject) => {
        const asked = request(
          { hostname, port, method, path: url, agent, headers: { ...own, ...length }, timeout: patienceMs },
          (response) => {
            const pieces: Buffer[] = [];
            response.on('data', (piece: Buffer) => void pieces.push(piece));
            response.on('error', reject);
            response.on('end', () =>
              resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString() }),
            );
          },
        );
        asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
        asked.on('error', reject);
        asked.end(body);
      });
    },
    close: () => ways.forEach((way) => void way.destroy()),
  };
}
