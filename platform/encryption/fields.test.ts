import { describe, expect, test } from 'vitest';
import { holdFieldKeys, openField, sealField } from './fields.ts';
import { newKeyring, parse } from './key.ts';

const place = {
  tenantId: '0198c0de-0000-7000-8000-000000000001',
  rowId: '0198c0de-0000-7000-8000-000000000002',
};
const contact = '{"name":"王小明","phone":"13800000000"}';
/** Sealed by another implementation (AES-256-GCM, key 00…1f, iv 00…0b, AAD `<key id>/field/<tenant>/<row>`). */
const known =
  '0a1b2c3d.AAECAwQFBgcICQoL.uIV_kiDMOEPPYA731JbEZA.PCC4eqiA4CGvphkAVFn3ixtYpRjSCzcTVgLHvz9YM4oxIJ7Mn_EiqFbZ';
const knownKeys = parse('0a1b2c3d AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n', 'the known answer');

test('what another implementation sealed opens to the known answer', () => {
  holdFieldKeys(knownKeys);
  expect(openField(known, place)).toBe(contact);
});

test('the same text sealed twice looks different and opens both times', () => {
  holdFieldKeys(newKeyring());
  const sealed = [sealField(contact, place), sealField(contact, place)];
  expect(new Set(sealed).size).toBe(2);
  for (const one of sealed) {
    expect(one).not.toContain('王小明');
    expect(openField(one, place)).toBe(contact);
  }
});

describe('what was touched does not open', () => {
  const parts = known.split('.');
  const flipped = (at: number) =>
    parts.map((part, index) => (index === at ? (part.startsWith('A') ? 'B' : 'A') + part.slice(1) : part)).join('.');

  test.each([1, 2, 3])('part %i with one character changed', (at) => {
    holdFieldKeys(knownKeys);
    expect(() => openField(flipped(at), place)).toThrow();
  });

  test('copied to another row or another committee', () => {
    holdFieldKeys(knownKeys);
    const other = '0198c0de-0000-7000-8000-0000000000ff';
    expect(() => openField(known, { ...place, rowId: other })).toThrow();
    expect(() => openField(known, { ...place, tenantId: other })).toThrow();
  });

  test('under another key of the same name: the error names the key file', () => {
    holdFieldKeys(parse(`0a1b2c3d ${Buffer.alloc(32).toString('base64')}`, 'other'));
    expect(() => openField(known, place)).toThrow();
    holdFieldKeys(newKeyring());
    expect(() => openField(known, place)).toThrow(/key file/);
  });

  test('a shortened tag', () => {
    holdFieldKeys(knownKeys);
    const [id, iv, tag = '', body] = parts;
    expect(() => openField([id, iv, tag.slice(0, 6), body].join('.'), place)).toThrow();
  });
});
