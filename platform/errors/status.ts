// One map from refusal code to HTTP status. A code that is not listed answers 422.
const statusByCode: Readonly<Record<string, number>> = {
  'sign-in-required': 401,
  'sign-in-failed': 401,
  'second-factor-required': 401,
  'sign-in-ticket-expired': 401,
  'second-factor-failed': 401,
  'session-ended': 401,
  'not-permitted': 403,
  'mandate-missing': 403,
  'cross-site-request': 403,
  'account-disabled': 403,
  'own-account': 403,
  'password-change-required': 403,
  'second-factor-setup-required': 403,
  'second-factor-needed': 403,
  'not-found': 404,
  'route-not-found': 404,
  'account-not-found': 404,
  'session-not-found': 404,
  'committee-not-found': 404,
  'version-conflict': 409,
  'state-conflict': 409,
  'already-exists': 409,
  'username-taken': 409,
  'passkey-already-added': 409,
  'idempotency-mismatch': 409,
  'file-too-large': 413,
  'request-too-large': 413,
  'unsupported-media-type': 415,
  'file-type-refused': 415,
  'too-many-requests': 429,
  'clues-flooded': 429,
  'too-many-sign-ins': 429,
  'account-locked': 429,
  'request-unreadable': 400,
  'input-invalid': 422,
  'service-unavailable': 503,
  'scanner-unavailable': 503,
  'storage-full': 503,
  'internal-error': 500,
  'image-too-large': 413,
};

export function statusOf(code: string): number {
  return statusByCode[code] ?? 422;
}

export const codesWithStatus = Object.keys(statusByCode);
