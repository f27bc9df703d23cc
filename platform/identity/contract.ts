// What signing in looks like on the wire. One schema validates, types and documents.
import { z } from 'zod';

const password = z.string().min(1).max(400).describe('A password; longer ones than 200 characters are refused.');
const tenantId = z.uuid().toLowerCase().describe('The committee.');
const ticket = z.string().min(1).max(120).describe('The ticket of the step before; good for five minutes.');
const moment = z.iso.datetime();
const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/)
  .max(20_000);
const oneLine = /^[^\p{Cc}\p{Cs}]+$/u;

export const signInBody = z.object({
  tenantId,
  username: z.string().min(1).max(200),
  password,
});

export const signedInAnswer = z.object({ signedIn: z.literal(true) });
export const signInAnswer = z.union([
  signedInAnswer,
  z.object({ secondFactor: z.array(z.enum(['totp', 'passkey'])), ticket }),
]);

export const totpBody = z.object({
  ticket,
  code: z.string().min(1).max(40).describe('Six digits from the authenticator app, or a recovery code.'),
});

export const passkeyBeginBody = z
  .union([z.object({ ticket }), z.object({ tenantId })])
  .describe('`ticket`: as second factor. `tenantId`: alone, without a name.');

/** Options are made and read by WebAuthn libraries on both sides; they pass through as they are. */
const webauthnOptions = z.record(z.string(), z.unknown());
export const passkeyBeginAnswer = z.object({ ticket, options: webauthnOptions });

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional().catch(undefined),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
};

export const passkeyFinishBody = z.object({
  ticket,
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.optional(),
    }),
  }),
});

export const passkeyRegistrationBody = z.object({
  ticket,
  name: z.string().trim().min(1).max(60).regex(oneLine).describe('By which its owner recognises it.'),
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z
        .array(z.string().regex(/^[a-z-]{1,40}$/))
        .max(10)
        .optional(),
    }),
  }),
});

export const setPasswordBody = z.object({ token: z.string().min(1).max(120), password });
export const changePasswordBody = z.object({ password, newPassword: password });

/** Empty for someone who signs in by passkey alone. */
export const passwordBody = z.object({ password: z.string().max(400).default('') });
export const totpConfirmBody = z.object({ code: z.string().min(1).max(40) });

export const sessionParams = z.object({ sessionId: z.uuid() });
export const passkeyParams = z.object({ passkeyId: z.uuid() });

export const sessionsAnswer = z.object({
  sessions: z.array(
    z.object({
      id: z.uuid(),
      createdAt: moment,
      lastSeenAt: moment,
      expiresAt: moment,
      device: z.string(),
      address: z.string(),
      isCurrent: z.boolean(),
    }),
  ),
});
export const endedAnswer = z.object({ ended: z.number().int() });
export const doneAnswer = z.object({ done: z.literal(true) });
export const usernameAnswer = z.object({ username: z.string() });
export const totpBeginAnswer = z.object({
  secret: z.string().describe('To type into the authenticator app.'),
  uri: z.string().describe('To show as a QR code.'),
});
export const recoveryCodesAnswer = z.object({ recoveryCodes: z.array(z.string()) });
export const addedAnswer = z.object({ id: z.uuid() });

export const signInMethodsAnswer = z.object({
  username: z.string(),
  hasPassword: z.boolean(),
  passwordChangedAt: moment.nullable(),
  mustChangePassword: z.boolean(),
  totpConfirmedAt: moment.nullable(),
  recoveryCodesLeft: z.number().int(),
  passkeys: z.array(z.object({ id: z.uuid(), name: z.string(), createdAt: moment, lastUsedAt: moment.nullable() })),
});

export type SignInBody = z.infer<typeof signInBody>;
export type SignInAnswer = z.infer<typeof signInAnswer>;
export type SessionsAnswer = z.infer<typeof sessionsAnswer>;
export type SignInMethodsAnswer = z.infer<typeof signInMethodsAnswer>;
