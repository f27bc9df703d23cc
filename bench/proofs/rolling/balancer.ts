// The smallest load balancer there is: asks who is ready, takes turns among them, and never sends a request twice.
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answersReady } from './two-houses.ts';

const everyMs = 200;

export interface Balancer {
  readonly address: string;
  /** Requests sent to each port. */
  readonly sent: ReadonlyMap<number, number>;
  close(): Promise<void>;
}

export async function openBalancer(ports: readonly number[]): Promise<Balancer> {
  const ready = new Set<number>();
  const sent = new Map(ports.map((port) => [port, 0]));
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const look = async () => {
    for (const port of ports) {
      if (await answersReady(port)) ready.add(port);
      else ready.delete(port);
    }
  };
  function forward(asked: IncomingMessage, answer: ServerResponse): void {
    turn += 1;
    const able = ports.filter((port) => ready.has(port));
    const port = able[turn % able.length];
    if (port === undefined) {
      answer.writeHead(502).end('nobody is ready');
      return;
    }
    sent.set(port, sent.get(port)! + 1);
    const { method, url, headers } = asked;
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    onward.on('error', (error) => {
      if (!answer.headersSent) answer.writeHead(502);
      answer.end(`${error.message}`);
    });
    asked.pipe(onward);
  }
  const server = createServer(forward);
  await look();
  const timer = setInterval(() => void look(), everyMs);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    async close() {
      clearInterval(timer);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
