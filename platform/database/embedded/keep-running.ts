// A server that ends without being asked to (a kill -9, too little memory, a full disk) is started again by itself.
import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedServer, EmbeddedServerOptions } from './embedded-server.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

export interface KeptServerOptions extends EmbeddedServerOptions {
  readonly onLost?: () => void;
  readonly onBack?: () => void;
  /** It could not be started again yet; the next attempt follows. */
  readonly onTrouble?: (error: unknown) => void;
}

const shortestPauseMs = 250;
const longestPauseMs = 5_000;

export async function keepEmbeddedPostgres(options: KeptServerOptions): Promise<EmbeddedServer> {
  const first = await startEmbeddedPostgres(options);
  const asked = new AbortController();
  let server: EmbeddedServer | undefined = first;

  async function startAgain(): Promise<void> {
    for (let pauseMs = shortestPauseMs; !asked.signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        server = await startEmbeddedPostgres(options);
        options.onBack?.();
        return;
      } catch (error) {
        options.onTrouble?.(error);
        await pause(pauseMs, undefined, { signal: asked.signal }).catch(() => undefined);
      }
    }
  }

  async function watch(): Promise<void> {
    while (server && !asked.signal.aborted) {
      await server.whenEnded;
      server = undefined;
      if (asked.signal.aborted) return;
      options.onLost?.();
      await startAgain();
    }
    // It came up while we were told to stop.
    await server?.stop();
  }

  const whenEnded = watch();
  async function stop(): Promise<void> {
    asked.abort();
    await (server ? server.stop() : whenEnded);
  }
  return { poolConfig: first.poolConfig, version: first.version, isOwner: first.isOwner, stop, whenEnded };
}
