// Bearer tokens: `<tenantId>.<256 random bits>`. The tenant tells behind which wall to look; only the
// SHA-256 of the random part is stored, so a stolen table opens nothing.
import { createHash, randomBytes } from 'node:crypto';

export interface TenantToken {
  readonly tenantId: string;
  readonly hash: Buffer;
}

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

export function newToken(tenantId: string): { token: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { token: `${tenantId}.${secret}`, hash: sha256(secret) };
}

export function parseToken(token: string | undefined): TenantToken | null {
  const found = shape.exec(token ?? '');
  return found ? { tenantId: found[1]!, hash: sha256(found[2]!) } : null;
}
