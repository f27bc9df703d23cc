export interface Account {
  readonly tenantId: string;
  readonly id: string;
  readonly username: string;
  readonly subjectId: string;
  readonly passwordHash: string | null;
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date | null;
  readonly startPasswordExpiresAt: Date | null;
  readonly sealedTotpSecret: string | null;
  readonly totpConfirmedAt: Date | null;
  readonly totpLastStep: number | null;
  readonly disabledAt: Date | null;
  readonly lastSignInAt: Date | null;
  readonly createdAt: Date;
}

/** Names an account behind its wall. */
export interface AccountKey {
  readonly tenantId: string;
  readonly accountId: string;
}
