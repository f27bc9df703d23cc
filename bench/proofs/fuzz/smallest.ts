// The smallest request that still fails: every part that may go, goes.
import type { Forged } from './requests.ts';

type Fails = (forged: Forged) => Promise<boolean>;
const mostTries = 150;

function* smaller(value: unknown): Generator<unknown> {
  if (typeof value === 'string' && value.length > 1) {
    yield '';
    yield value.slice(0, Math.ceil(value.length / 2));
    yield value.slice(Math.ceil(value.length / 2));
  }
  if (Array.isArray(value)) {
    for (const at of value.keys()) yield value.toSpliced(at, 1);
    for (const [at, one] of value.entries()) for (const less of smaller(one)) yield value.with(at, less);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [name] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== name));
    for (const [name, one] of entries) for (const less of smaller(one)) yield { ...value, [name]: less };
  }
}

function bodyOf(forged: Forged): unknown {
  try {
    return JSON.parse(forged.body ?? '');
  } catch {
    return undefined;
  }
}

const smallerUrls = ({ url }: Forged): string[] => {
  const [path, query] = url.split('?');
  const parts = query?.split('&') ?? [];
  return parts.map((_, at) => [path, parts.toSpliced(at, 1).join('&')].filter(Boolean).join('?'));
};

export async function smallest(found: Forged, fails: Fails): Promise<Forged> {
  let best = found;
  let tries = 0;
  const isStill = async (candidate: Forged) => tries++ < mostTries && (await fails(candidate));
  for (let hasShrunk = true; hasShrunk && tries < mostTries; ) {
    hasShrunk = false;
    const candidates = [
      ...smallerUrls(best).map((url) => ({ ...best, url })),
      ...[...smaller(bodyOf(best))].slice(0, mostTries).map((body) => ({ ...best, body: JSON.stringify(body) })),
    ];
    for (const candidate of candidates) {
      if (!(await isStill(candidate))) continue;
      best = candidate;
      hasShrunk = true;
      break;
    }
  }
  return best;
}
