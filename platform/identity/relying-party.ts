// Passkeys belong to the host of PUBLIC_URL: made for one host, they do not work on another.
import type { RelyingParty } from './identity.ts';

export function relyingPartyOf(publicUrl: string, name: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { name, id: hostname, origins: [origin] };
}
