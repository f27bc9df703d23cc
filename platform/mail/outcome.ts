// What became of a message, in codes the inbox can show, from what the mail server or the network said.
export type MailOutcome =
  | { state: 'sent'; response: string }
  | { state: 'not-configured' }
  | { state: 'failed'; isPermanent: boolean; code: MailFailureCode };

export type MailFailureCode =
  | 'address-invalid'
  | 'mailbox-refused'
  | 'try-later'
  | 'sign-in-refused'
  | 'server-unreachable'
  | 'tls-refused';

interface SmtpFailure {
  code?: unknown;
  responseCode?: unknown;
  message?: unknown;
}

// A certificate that does not hold comes as a broken socket; only the words tell.
const aboutEncryption = /certificate|self-signed|altnames|ssl routines/i;

const signInResponses = new Set([530, 534, 535, 538]);

/** A wrong password or certificate is the office's to repair, so the message waits; a refused mailbox does not. */
export function outcomeOfFailure(error: unknown): MailOutcome {
  const { code, responseCode, message } = (error ?? {}) as SmtpFailure;
  const failed = (failure: MailFailureCode, isPermanent = false): MailOutcome => ({
    state: 'failed',
    isPermanent,
    code: failure,
  });
  const response = typeof responseCode === 'number' ? responseCode : undefined;
  if (code === 'EAUTH' || code === 'ENOAUTH' || (response && signInResponses.has(response))) {
    return failed('sign-in-refused');
  }
  const isUntrusted = code === 'ESOCKET' && aboutEncryption.test(String(message));
  if (code === 'ETLS' || code === 'EREQUIRETLS' || isUntrusted) return failed('tls-refused');
  if (response && response >= 500) return failed('mailbox-refused', true);
  if (response && response >= 400) return failed('try-later');
  if (code === 'EENVELOPE') return failed('address-invalid', true);
  return failed('server-unreachable');
}
