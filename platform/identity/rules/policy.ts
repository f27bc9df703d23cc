// The numbers of sign-in. Defaults follow GB/T 22239-2019 level 2; a committee may tighten them in its settings.
export interface IdentityPolicy {
  readonly passwordMinCharacters: number;
  readonly passphraseMinCharacters: number;
  /** 0 switches the regular change off. */
  readonly passwordMaxAgeDays: number;
  /** How long a start password or a link for setting a password may wait for its first use. */
  readonly startPasswordDays: number;
  readonly failuresBeforeLock: number;
  readonly lockMinutes: number;
  /** A hall full of members may share one address, so this limit is wider than the one per name. */
  readonly failuresPerAddress: number;
  readonly idleMinutes: number;
  readonly sessionHours: number;
}

export const defaultIdentityPolicy: IdentityPolicy = {
  passwordMinCharacters: 10,
  passphraseMinCharacters: 16,
  passwordMaxAgeDays: 0,
  startPasswordDays: 14,
  failuresBeforeLock: 5,
  lockMinutes: 15,
  failuresPerAddress: 50,
  idleMinutes: 30,
  sessionHours: 12,
};
