// What the server answers to somebody signing in.

export type SecondFactor = 'totp' | 'passkey';
export interface SignedIn {
  signedIn: true;
}
export interface SecondFactorAsked {
  secondFactor: readonly SecondFactor[];
  ticket: string;
}
export interface TotpBegun {
  secret: string;
  uri: string;
}

export type SignInAnswer = SignedIn | SecondFactorAsked;
