// Optional virus scan by a clamd on this machine or the next: its INSTREAM command (clamd(8)).
import { connect, type Socket } from 'node:net';
import { converse } from './converse.ts';

export type ScanOutcome = { readonly isClean: true } | { readonly isClean: false; readonly finding: string };
/** Throws when the scanner cannot be reached: then nothing is let in. */
export type Scan = (bytes: Uint8Array) => Promise<ScanOutcome>;

export interface ClamdOptions {
  /** `tcp:host:3310`, `host:3310`, or the path of a socket. */
  readonly address: string;
  readonly timeoutMilliseconds?: number;
}

export function clamd({ address, timeoutMilliseconds = 30_000 }: ClamdOptions): Scan {
  return async (bytes) => {
    const answer = await converse(open(address), bytes, timeoutMilliseconds);
    if (/^stream: OK$/.test(answer)) return { isClean: true };
    const finding = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (finding === undefined) throw new Error(`clamd answered: ${answer.slice(0, 200)}`);
    return { isClean: false, finding };
  };
}

function open(address: string): Socket {
  const host = /^(?:tcp:(?:\/\/)?)?\[?([^/[\]]+)\]?:(\d+)$/.exec(address);
  return host ? connect({ host: host[1]!, port: Number(host[2]) }) : connect({ path: address.replace(/^unix:/, '') });
}
