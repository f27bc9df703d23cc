import { expect, test } from 'vitest';
import { scannedIn } from './scanned.ts';

const activityId = '0198c0de-0000-7000-8000-000000000002';
const short = Buffer.from(activityId.replaceAll('-', ''), 'hex').toString('base64url');
const token = `${short}.3v9k2.abcdefghijklmnop`;

test('an address of the hall, or the bare token → the activity; anything else → nothing', () => {
  expect(scannedIn(`https://example.org/m/sign-in#${token}`)).toEqual({ token, activityId });
  expect(scannedIn(token)).toEqual({ token, activityId });
  expect(scannedIn('https://example.org/')).toBeNull();
  expect(scannedIn('')).toBeNull();
});
