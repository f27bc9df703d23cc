import { beforeAll, describe, expect, test } from 'vitest';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { hallCodeAt, isGenuine, readToken, slotAt, slotOfDigits, startOfSlot } from './hall-code.ts';

const gathering = { tenantId: '0198c0de-0000-7000-8000-000000000001', caseId: '0198c0de-0000-7000-8000-000000000002' };
const other = { ...gathering, caseId: '0198c0de-0000-7000-8000-000000000003' };
const abroad = { ...gathering, tenantId: '0198c0de-0000-7000-8000-000000000004' };
const now = new Date('2026-11-24T09:00:03+08:00');
const slot = slotAt(now);

beforeAll(() => holdFieldKeys(newKeyring()));

describe('the token of a hall screen', () => {
  test('reads back to its gathering and its ten seconds', () => {
    const { token } = hallCodeAt(gathering, slot);
    const read = readToken(token)!;
    expect(read).toMatchObject({ caseId: gathering.caseId, slot });
    expect(startOfSlot(read.slot).toISOString()).toBe('2026-11-24T01:00:00.000Z');
    expect(isGenuine(gathering, read)).toBe(true);
    expect(token.length).toBeLessThan(50);
  });

  test('another gathering, another committee, another time, another proof → not genuine', () => {
    const read = readToken(hallCodeAt(gathering, slot).token)!;
    expect(isGenuine(gathering, { ...read, caseId: other.caseId })).toBe(false);
    expect(isGenuine(abroad, read)).toBe(false);
    expect(isGenuine(gathering, { ...read, slot: slot + 1 })).toBe(false);
    expect(isGenuine(gathering, { ...read, proof: Buffer.alloc(12) })).toBe(false);
  });

  test('of another house → not genuine; after a change of keys the former still holds', () => {
    const keyring = newKeyring();
    holdFieldKeys(keyring);
    const read = readToken(hallCodeAt(gathering, slot).token)!;
    const fresh = newKeyring();
    holdFieldKeys(fresh);
    expect(isGenuine(gathering, read)).toBe(false);
    holdFieldKeys({ ...fresh, all: [fresh.current, keyring.current] });
    expect(isGenuine(gathering, read)).toBe(true);
  });

  test.each(['', 'x', 'a.b.c', `${'A'.repeat(22)}.zzzzzzzzz.${'A'.repeat(16)}`, '二维码', '\u0000'])(
    '%j → no token',
    (text) => {
      expect(readToken(text)).toBeNull();
    },
  );
});

describe('the eight digits', () => {
  const seen = { now, seconds: 60 };
  test('count while they stand on the screen and for their seconds after it', () => {
    expect(slotOfDigits(gathering, hallCodeAt(gathering, slot).digits, seen)).toBe(slot);
    expect(slotOfDigits(gathering, hallCodeAt(gathering, slot - 6).digits, seen)).toBe(slot - 6);
    expect(slotOfDigits(gathering, hallCodeAt(gathering, slot - 8).digits, seen)).toBeNull();
    expect(slotOfDigits(gathering, hallCodeAt(gathering, slot + 1).digits, seen)).toBeNull();
  });
  test('are those of one gathering', () => {
    const { digits } = hallCodeAt(other, slot);
    expect(digits).toMatch(/^\d{8}$/);
    expect(slotOfDigits(gathering, digits, seen)).toBeNull();
  });
});
