export type { AccountAct, Client, OwnAct } from './account-act.ts';
export { disableAccount, enableAccount, unlockAccount } from './actions/administer-account.ts';
export { beginPasskeyRegistration } from './actions/begin-passkey-registration.ts';
export { beginPasskeySignIn } from './actions/begin-passkey-sign-in.ts';
export { beginTotp } from './actions/begin-totp.ts';
export { changePassword } from './actions/change-password.ts';
export { choosePassword } from './actions/choose-password.ts';
export { completeSecondFactor } from './actions/complete-second-factor.ts';
export { confirmTotp } from './actions/confirm-totp.ts';
export { createAccount } from './actions/create-account.ts';
export { endOtherSessions, endSession } from './actions/end-session.ts';
export { finishPasskeyRegistration } from './actions/finish-passkey-registration.ts';
export { finishPasskeySignIn } from './actions/finish-passkey-sign-in.ts';
export { issuePasswordLink } from './actions/issue-password-link.ts';
export { type AccountSummary, listAccounts } from './actions/list-accounts.ts';
export { listSessions } from './actions/list-sessions.ts';
export { removePasskey } from './actions/remove-passkey.ts';
export { removeTotp } from './actions/remove-totp.ts';
export { renewRecoveryCodes } from './actions/renew-recovery-codes.ts';
export { resetPassword } from './actions/reset-password.ts';
export { resetSecondFactor } from './actions/reset-second-factor.ts';
export type { SecondFactorMethod } from './actions/second-factor-wanted.ts';
export type { Session } from './actions/session-in.ts';
export { sessionOf } from './actions/session-of.ts';
export type { SignedIn } from './actions/session-to-open.ts';
export { type StartPassword, setInitialPassword } from './actions/set-initial-password.ts';
export { setPasswordByLink } from './actions/set-password-by-link.ts';
export { signIn } from './actions/sign-in.ts';
export { signInMethods } from './actions/sign-in-methods.ts';
export {
  type IdentityEvent,
  type IdentityEventName,
  identityEventNames,
  type RecordEvent,
} from './events.ts';
export {
  type Authenticate,
  type AuthenticateOptions,
  authenticateIn,
  authenticator,
  tenantOfRequest,
} from './http/authenticator.ts';
export { identityRoutes } from './http/identity-routes.ts';
export type { IdentityRoutes, SendRefusal } from './http/route-options.ts';
export { sessionCookieName } from './http/session-cookie.ts';
export type { Identity, RelyingParty } from './identity.ts';
export { relyingPartyOf } from './relying-party.ts';
export { passwordProblem } from './rules/password-rules.ts';
export { defaultIdentityPolicy, type IdentityPolicy } from './rules/policy.ts';
export { normalUsername, usernameProblem } from './rules/username.ts';
export { startPassword } from './secrets/readable-secret.ts';
export type { Account, AccountKey } from './storage/account.ts';
export { deleteLeftovers } from './storage/leftovers.ts';
