// Time-based codes (RFC 6238), 30 s steps, one step of tolerance either way; a step serves once.
import { generateSecret, generateURI, verifySync } from 'otplib';

export const newTotpSecret = () => generateSecret();

export function totpUri(secret: string, { issuer, username }: { issuer: string; username: string }): string {
  return generateURI({ issuer, label: username, secret });
}

export interface TotpAttempt {
  readonly secret: string;
  readonly code: string;
  readonly lastStep: number | null;
  readonly now: Date;
}

/** The time step the code belongs to, or null when it is wrong, too old or already used. */
export function totpStep({ secret, code, lastStep, now }: TotpAttempt): number | null {
  const token = code.normalize('NFKC').replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1_000);
  const result = verifySync({ secret, token, epoch, epochTolerance: 30 });
  if (!result.valid || !('timeStep' in result)) return null;
  return lastStep !== null && result.timeStep <= lastStep ? null : result.timeStep;
}
