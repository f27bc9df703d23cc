import canonicalize from 'canonicalize';
import type { BallotRules } from '../contract/rules.ts';

/** SHA-256 over the rules in their one written form (RFC 8785), as it stands in the record from before the opening. */
export async function rulesDigest(rules: BallotRules): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(rules) ?? '');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
