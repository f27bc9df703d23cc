// Reads single values of the environment; what is wrong is collected as sentences, never with a secret in them.
import { defaultOf } from './configuration-table.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface HostAndPort {
  host: string;
  port: number;
}

export interface ValueReader {
  readonly problems: string[];
  text(name: string): string | undefined;
  choice<T extends string>(name: string, allowed: readonly T[]): T;
  port(name: string, given?: string): number;
  hostAndPort(name: string): HostAndPort | undefined;
  url(name: string, protocols: readonly string[]): URL | undefined;
  /** Says which of these are missing for what another variable asked for. */
  need(names: readonly string[], because: string): void;
}

export function valueReader(env: Environment): ValueReader {
  const problems: string[] = [];
  const text = (name: string) => env[name]?.trim() || defaultOf(name) || undefined;
  const complain = (name: string, value: string, advice: string) =>
    void problems.push(`${name} is "${withoutSecret(value)}"; ${advice}.`);

  return {
    problems,
    text,
    choice(name, allowed) {
      const value = text(name) ?? '';
      const chosen = allowed.find((one) => one === value.toLowerCase());
      if (chosen !== undefined) return chosen;
      complain(name, value, `set it to ${allowed.join(', ').replace(/, ([^,]*)$/, ' or $1')}`);
      return allowed[0] as (typeof allowed)[number];
    },
    port(name, given) {
      const value = given ?? text(name) ?? '';
      const port = readPort(value);
      if (port === undefined) complain(name, value, 'set it to a port number from 0 to 65535');
      return port ?? 0;
    },
    hostAndPort(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      const [, host, digits] = /^(.+):(\d+)$/.exec(value) ?? [];
      const port = readPort(digits ?? '');
      if (host && port) return { host: host.replace(/^\[|\]$/g, ''), port };
      complain(name, value, 'write it as host:port, such as 127.0.0.1:3310');
      return undefined;
    },
    url(name, protocols) {
      const value = text(name);
      if (value === undefined) return undefined;
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (url?.hostname && protocols.includes(url.protocol)) return url;
      complain(
        name,
        value,
        `write it as a whole address beginning with ${protocols.map((one) => `${one}//`).join(' or ')}`,
      );
      return undefined;
    },
    need(names, because) {
      for (const name of names) if (text(name) === undefined) problems.push(`${name} is not set; ${because} needs it.`);
    },
  };
}

function readPort(value: string): number | undefined {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined;
}

/** A password in an address must not reach a screen or a log. */
export function withoutSecret(value: string): string {
  return value.replace(/:[^:@/]*@/, ':…@');
}
