import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { format, lookUp } from '#platform/locale';
import { identityEventNames } from '../events.ts';
import { en, zhCN } from './index.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('test'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');
const numbers = { left: 4, minutes: 15, least: 10, passphrase: 16, most: 10, username: '张伟' };

const codes = [
  ...[...source.matchAll(/refuse\(\s*'([a-z-]+)'/g)].map((found) => found[1]!),
  ...['passkey-refused', 'account-disabled', 'password-change-required', 'second-factor-setup-required'],
];

test('every refusal has a text in both languages, and every text a refusal', () => {
  expect(Object.keys(zhCN.refusals).sort()).toEqual([...new Set(codes)].sort());
});

test('every text can be filled', () => {
  for (const [locale, catalogue] of [
    ['zh-CN', zhCN],
    ['en', en],
  ] as const) {
    for (const text of Object.values(catalogue.refusals)) {
      expect(format(locale, text, numbers)).not.toMatch(/[{}]|undefined/);
    }
  }
});

test('every event has a name in both languages', () => {
  for (const name of identityEventNames) {
    expect(lookUp(zhCN, `events.${name}`), name).toBeTypeOf('string');
    expect(lookUp(en, `events.${name}`), name).toBeTypeOf('string');
  }
});
