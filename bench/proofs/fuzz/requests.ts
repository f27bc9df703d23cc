// One request to one operation: valid by its schema, nearly so, or hostile in its form as well.
import type { Chance } from '../seeded.ts';
import { hostileText, hostileValue } from './hostile.ts';
import type { ApiDescription, Operation } from './schema.ts';
import { type Forging, valueFor } from './values.ts';

export const manners = ['valid', 'near-valid', 'hostile'] as const;
export type Manner = (typeof manners)[number];

export interface Forged {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Known {
  readonly ids: readonly string[];
  /** The version of a case as it was last seen. */
  readonly versions: ReadonlyMap<string, number>;
}

export interface Forger {
  readonly chance: Chance;
  readonly api: ApiDescription;
  readonly known: Known;
}

const asQuery = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed()).slice(
    0,
    4_000,
  );

function urlOf({ path, parameters }: Operation, forging: Forging): string {
  let url = path;
  const query: string[] = [];
  for (const { name, in: where, required, schema = {} } of parameters) {
    if (where === 'path') url = url.replace(`{${name}}`, asQuery(valueFor(schema, forging)).slice(0, 300));
    if (where !== 'query' || !(required || forging.chance.happens(0.5))) continue;
    query.push(`${name}=${asQuery(valueFor(schema, forging))}`);
    if (forging.chance.happens(forging.spoiled / 3)) query.push(`${name}=${asQuery(hostileValue(forging.chance))}`);
  }
  return query.length ? `${url}?${query.join('&')}` : url;
}

const multipart = (chance: Chance, purpose: string): string => {
  const boundary = chance.happens(0.9) ? '--edge' : '--lost';
  const name = hostileText(chance)
    .replaceAll(/["\r\n]/g, '')
    .slice(0, 80);
  const content = chance.oneOf([
    '',
    'PK\u0003\u0004',
    '%PDF-1.7',
    '\u0089PNG\r\n',
    '姓名,电话\n甲,1',
    hostileText(chance),
  ]);
  const end = chance.happens(0.8) ? `\r\n${boundary}--\r\n` : '';
  return `${boundary}\r\ncontent-disposition: form-data; name="${purpose}"\r\n\r\nmembers\r\n${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}${end}`;
};

/** The outer form is broken: its type, its text, its headers, its address. */
function broken(request: Forged, { chance }: Forger): Forged {
  const { headers, url, body } = request;
  const header = hostileText(chance)
    .replaceAll(/[^\x21-\x7e]/g, '')
    .slice(0, 300);
  const change: readonly (() => Forged)[] = [
    () => ({
      ...request,
      headers: {
        ...headers,
        'content-type': chance.oneOf([
          'text/plain',
          'application/xml',
          'multipart/form-data',
          'application/json; charset=gbk',
          header,
        ]),
      },
    }),
    () => ({ ...request, body: body?.slice(0, chance.below(body.length + 1)) }),
    () => ({
      ...request,
      body: chance.oneOf([
        '[',
        '"',
        'null',
        '[1,2]',
        '{"a":'.repeat(3_000),
        '\u0000',
        '{"__proto__":{"a":1}}',
        '1e999999',
      ]),
    }),
    () => ({ ...request, headers: { ...headers, cookie: `tongxin_session=${header}; ${header}` } }),
    () => ({
      ...request,
      headers: {
        ...headers,
        'idempotency-key': header,
        'x-on-behalf-of': header,
        'accept-language': header,
        range: header,
      },
    }),
    () => ({
      ...request,
      headers: { ...headers, 'if-none-match': header, traceparent: header, origin: header, 'x-forwarded-for': header },
    }),
    () => ({
      ...request,
      url: `${url}${chance.oneOf(['/', '//', '/..%2f', '%00', '?a[b][c]=1', '?__proto__[x]=1', ';a=b', '%ff', '?%'])}`,
    }),
    () => ({ ...request, method: chance.oneOf(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) }),
    () => ({
      ...request,
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=edge' },
      body: multipart(chance, 'purpose'),
    }),
  ];
  return chance.oneOf(change)();
}

function withVersion(body: unknown, { chance, known }: Forger): unknown {
  const { id, version } = (body ?? {}) as { id?: unknown; version?: unknown };
  const latest = typeof id === 'string' ? known.versions.get(id) : undefined;
  return latest === undefined || version === undefined || chance.happens(0.1)
    ? body
    : { ...(body as object), version: latest };
}

export function forge(operation: Operation, manner: Manner, forger: Forger): Forged {
  const { chance, api, known } = forger;
  const spoiled = { valid: 0, 'near-valid': 0.12, hostile: 0.4 }[manner];
  const forging: Forging = { chance, api, knownIds: known.ids, spoiled };
  const url = urlOf(operation, forging);
  const own = { 'x-requested-with': 'tongxin' };
  if (operation.takesFiles) {
    const headers = { ...own, 'content-type': 'multipart/form-data; boundary=edge' };
    const request = {
      method: operation.method,
      url,
      headers,
      body: multipart(chance, chance.oneOf(['kind', 'purpose'])),
    };
    return manner === 'hostile' ? broken(request, forger) : request;
  }
  const body = operation.body ? withVersion(valueFor(operation.body, forging), forger) : undefined;
  const request: Forged = {
    ...{ method: operation.method, url },
    headers: operation.body ? { ...own, 'content-type': 'application/json' } : own,
    ...(operation.body ? { body: JSON.stringify(body) ?? 'null' } : {}),
  };
  return manner === 'hostile' && chance.happens(0.5) ? broken(request, forger) : request;
}
