import { generateSync } from 'otplib';
import { expect, test } from 'vitest';
import { passwordProblem } from '../rules/password-rules.ts';
import { defaultIdentityPolicy as policy } from '../rules/policy.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { readableSecret, startPassword, typedSecret } from './readable-secret.ts';
import { newToken, parseToken } from './token.ts';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

const now = new Date('2026-03-02T01:00:10Z');
const codeAt = (secret: string, seconds: number) =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1_000) + seconds });

test('a code is good one step either way and once only', () => {
  const secret = newTotpSecret();
  const step = Math.floor(now.getTime() / 30_000);
  const attempt = (code: string, lastStep: number | null = null) => totpStep({ secret, code, lastStep, now });
  expect(attempt(codeAt(secret, 0))).toBe(step);
  expect(attempt(codeAt(secret, -30))).toBe(step - 1);
  expect(attempt(codeAt(secret, 30))).toBe(step + 1);
  expect(attempt(codeAt(secret, -90))).toBeNull();
  expect(attempt(codeAt(secret, 0), step)).toBeNull();
  expect(attempt(codeAt(secret, -30), step)).toBeNull();
  expect(attempt(codeAt(secret, 30), step)).toBe(step + 1);
});

test('what is not six digits is no code, full-width digits are', () => {
  const secret = newTotpSecret();
  for (const code of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', '\u0000'.repeat(6), '-12345']) {
    expect(totpStep({ secret, code, lastStep: null, now })).toBeNull();
  }
  const wide = [...codeAt(secret, 0)].map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join('');
  expect(totpStep({ secret, code: wide, lastStep: null, now })).not.toBeNull();
});

test('the address for the app names the issuer and the account', () => {
  expect(totpUri('JBSWY3DPEHPK3PXP', { issuer: '同心', username: '张伟' })).toMatch(/^otpauth:\/\/totp\//);
});

test('a start password meets the policy and differs every time', () => {
  const made = Array.from({ length: 200 }, startPassword);
  expect(new Set(made).size).toBe(200);
  for (const password of made) expect(passwordProblem({ password, username: 'someone', policy })).toBeNull();
});

test('a recovery code may be typed without dashes and in capitals', () => {
  const code = readableSecret();
  expect(typedSecret(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(typedSecret(code));
});

test('a token leads back to its tenant; anything else is no token', () => {
  const tenantId = '01900000-0000-7000-8000-000000000001';
  const { token, hash } = newToken(tenantId);
  expect(parseToken(token)).toEqual({ tenantId, hash });
  for (const other of ['', '.', token.slice(0, -1), `${token}x`, token.replace('.', ''), `${token}\n`, undefined]) {
    expect(parseToken(other)).toBeNull();
  }
});

test('full-width and plain letters are the same password', async () => {
  const hashed = await hashPassword('Ｌｏｔｕｓ-2026');
  expect(hashed).toContain('m=19456,t=2,p=1');
  expect(await isPassword(hashed, 'Lotus-2026')).toBe(true);
  expect(await isPassword(hashed, 'lotus-2026')).toBe(false);
  expect(await isPassword(null, 'Lotus-2026')).toBe(false);
});
