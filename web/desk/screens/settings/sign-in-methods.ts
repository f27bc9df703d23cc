// What the server tells of one's own ways to sign in.
import { useAsk } from '#web/client';

export interface Passkey {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

export interface SignInMethods {
  username: string;
  hasPassword: boolean;
  passwordChangedAt: string | null;
  totpConfirmedAt: string | null;
  recoveryCodesLeft: number;
  passkeys: readonly Passkey[];
}

export function useSignInMethods() {
  return useAsk<SignInMethods>('my.sign-in-methods');
}
