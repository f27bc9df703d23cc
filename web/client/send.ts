// One sending over the network, under one key per intent.
import { takeEarly } from './early.ts';
import { Problem } from './problem.ts';
import { surroundings } from './surroundings.ts';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** The key of this intent; the same on every repetition of it. */
  intent?: string;
  signal?: AbortSignal | undefined;
}

const isGet = ({ method = 'GET' }: RequestOptions) => method === 'GET';

export async function send(path: string, options: RequestOptions): Promise<Response> {
  const isForm = options.body instanceof FormData;
  const headers: Record<string, string> = {
    accept: 'application/json',
    'x-requested-with': 'tongxin',
    'x-locale': surroundings.locale(),
    'accept-language': surroundings.locale(),
  };
  if (options.body !== undefined && !isForm) headers['content-type'] = 'application/json';
  const actingFor = surroundings.actingFor();
  if (actingFor) headers['x-on-behalf-of'] = actingFor;
  if (options.intent) headers['idempotency-key'] = options.intent;
  const body =
    isForm || options.body === undefined ? (options.body as FormData | undefined) : JSON.stringify(options.body);
  try {
    const early = isGet(options) && (await takeEarly(`/api${path}`, surroundings.locale()));
    if (early) return early;
    return await surroundings.fetch(`/api${path}`, {
      method: options.method ?? 'GET',
      headers,
      body: body ?? null,
      credentials: 'same-origin',
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new Problem('unreachable');
  }
}
