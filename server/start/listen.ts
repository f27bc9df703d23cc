import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../configuration.ts';
import { StartProblem } from './start-problem.ts';

const sayings: Readonly<Record<string, (configuration: Configuration) => string>> = {
  EADDRINUSE: ({ port, host }) =>
    `Port ${port} on ${host} is in use. Stop the other program, or choose another port: npm start -- --port ${port + 1}`,
  EACCES: ({ port }) => `Port ${port} may not be opened by this user. Choose one above 1023: npm start -- --port 3100`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}. Set HOST to 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: ({ host }) => `HOST is ${host}, which is no address of this machine. Set it to 127.0.0.1 or 0.0.0.0.`,
};

/** Listens and answers the address people open. */
export async function listen(app: FastifyInstance, configuration: Configuration): Promise<string> {
  try {
    const address = await app.listen({ port: configuration.port, host: configuration.host });
    return configuration.port === 0 ? address : configuration.publicUrl;
  } catch (error) {
    const saying = sayings[(error as { code?: string }).code ?? ''];
    if (saying) throw new StartProblem(saying(configuration));
    throw error;
  }
}
