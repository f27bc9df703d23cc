// Every call about who one is, in one place.
import { newIntent } from './perform.ts';
import { request } from './request.ts';
import type { Session } from './session-answer.ts';
import type { SignedIn, SignInAnswer, TotpBegun } from './sign-in-answer.ts';

export interface Committee {
  id: string;
  name: string;
}

export const post = <Answer>(path: string, body: unknown) =>
  request<Answer>(path, { method: 'POST', body, intent: newIntent() });

export const identity = {
  session: () => request<Session>('/session'),
  committees: () => request<readonly Committee[]>('/tenants'),
  signIn: (credentials: { tenantId: string; username: string; password: string }) =>
    post<SignInAnswer>('/sign-in', credentials),
  confirmCode: (confirmation: { ticket: string; code: string }) => post<SignedIn>('/sign-in/totp', confirmation),
  changePassword: (change: { password: string; newPassword: string }) => post<{ done: true }>('/my/password', change),
  beginTotp: (confirmation: { password: string }) => post<TotpBegun>('/my/totp/begin', confirmation),
  confirmTotp: (confirmation: { code: string }) =>
    post<{ recoveryCodes: readonly string[] }>('/my/totp/confirm', confirmation),
  signOut: () => post<{ done: true }>('/sign-out', {}),
};
