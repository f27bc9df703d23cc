import type { startAuthentication as StartAuthentication } from '@simplewebauthn/browser';
import { post } from './identity.ts';
import type { SignedIn } from './sign-in-answer.ts';

type AuthenticationOptions = Parameters<typeof StartAuthentication>[0]['optionsJSON'];

/** Asks the device for a passkey. Rejects when the person turns it down. */
export async function signInWithPasskey(asked: { tenantId: string } | { ticket: string }) {
  const options = await post<{ options: AuthenticationOptions; ticket: string }>('/sign-in/passkey/begin', asked);
  if ('refused' in options) return options;
  // Fetched when a passkey is asked for: the first load goes without it.
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const response = await startAuthentication({ optionsJSON: options.options });
  return post<SignedIn>('/sign-in/passkey/finish', { ticket: options.ticket, response });
}
