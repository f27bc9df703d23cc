// An exchange file is believed only whole, unchanged and signed.
import { expect, test } from 'vitest';
import { newSigner } from '#platform/signing';
import { upwardWalls } from '../contract/levels.ts';
import { type ExchangeFile, readExchange, writeExchange } from './exchange.ts';

const signer = newSigner();
const content = {
  committee: { name: '青川市政协', code: 'qingchuan', level: 'city' },
  ...{ number: '〔2026〕第3期', issuedOn: '2026-11-20', form: 'single' as const },
  ...{ title: '青川江水质异常', text: '近一个月，居民多次反映河水发白。' },
  authors: [{ name: '王晓明', share: 100 }],
};
const sending = { id: '0197a000-0000-7000-8000-000000000001', sentOn: '2026-11-24', receiver: '某省政协', content };
const { text } = writeExchange(signer, sending);
const file = () => JSON.parse(text) as ExchangeFile;
const codeOf = (given: string) => (readExchange(given) as { code?: string }).code ?? 'accepted';

test('written → read as it was, also with blanks, another order of keys or a byte mark', () => {
  expect(readExchange(text)).toMatchObject({ content, keyId: signer.keyId, receiver: '某省政协' });
  expect(codeOf(`\uFEFF${JSON.stringify(file())}`)).toBe('accepted');
  expect(codeOf(JSON.stringify(Object.fromEntries(Object.entries(file()).reverse())))).toBe('accepted');
});

test.each([
  ['another text', 'exchange-changed', () => ({ ...file(), content: { ...content, text: '一切正常。' } })],
  ['another receiver', 'exchange-forged', () => ({ ...file(), receiver: '别处' })],
  ['another author with a new checksum', 'exchange-forged', () => JSON.parse(otherAuthor())],
  ['another key in its place', 'exchange-forged', () => ({ ...file(), publicKey: newSigner().publicKeyPem })],
  ['no signature', 'exchange-forged', () => ({ ...file(), signature: '' })],
  ['a later form of the file', 'exchange-version-unknown', () => ({ ...file(), version: 2 })],
  ['another kind of file', 'exchange-unreadable', () => ({ ...file(), schema: 'something' })],
  ['no title', 'exchange-unreadable', () => ({ ...file(), content: { ...content, title: '' } })],
  ['a list', 'exchange-unreadable', () => [1, 2]],
])('%s → %s', (_what, code, changed) => {
  expect(codeOf(JSON.stringify(changed()))).toBe(code);
});

function otherAuthor(): string {
  const other = writeExchange(newSigner(), {
    ...sending,
    content: { ...content, authors: [{ name: '李青', share: 100 }] },
  });
  const forged = JSON.parse(other.text) as ExchangeFile;
  return JSON.stringify({ ...forged, keyId: signer.keyId, publicKey: signer.publicKeyPem });
}

test('not JSON, nothing, too long → said in words', () => {
  expect(codeOf('{"schema":')).toBe('exchange-unreadable');
  expect(codeOf('')).toBe('exchange-unreadable');
  expect(codeOf('null')).toBe('exchange-unreadable');
  expect(codeOf(' '.repeat(upwardWalls.exchange + 1))).toBe('exchange-too-large');
});
