// Asks the device for a new passkey. Rejects when the person turns it down.
import { startRegistration } from '@simplewebauthn/browser';
import { perform } from '#web/client';

type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

export interface PasskeyBegun {
  ticket: string;
  options: RegistrationOptions;
}

export async function registerPasskey({ ticket, options }: PasskeyBegun, name: string) {
  const response = await startRegistration({ optionsJSON: options });
  return perform<unknown, { id: string }>('my.passkeys.finish', { ticket, name, response });
}
