import type { EmbeddedServer } from './embedded-server.ts';
import { isServerOf } from './postmaster-file.ts';

const lookEveryMs = 1_000;

/** A server that another process started: our stop leaves it running, and its end is noticed by looking. */
export function attachedTo(cluster: string, processId: number): Pick<EmbeddedServer, 'isOwner' | 'stop' | 'whenEnded'> {
  let stopLooking = () => {};
  const whenEnded = new Promise<void>((resolve) => {
    const timer = setInterval(async () => {
      if (await isServerOf(cluster, processId).catch(() => true)) return;
      clearInterval(timer);
      resolve();
    }, lookEveryMs);
    timer.unref();
    stopLooking = () => clearInterval(timer);
  });
  return { isOwner: false, stop: async () => stopLooking(), whenEnded };
}
