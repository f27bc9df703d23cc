// The exchange file (交换文件): what one committee hands to another, with checksum and signature, and how it is looked through
// before anything of it is believed.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { type Refusal, refuse } from '#platform/errors';
import { isSignedBy, keyIdOf, type Signer } from '#platform/signing';
import { adoptionForms, upwardWalls } from '../contract/levels.ts';

export const exchangeSchema = 'tongxin.information-exchange';
export const exchangeVersion = 1;

const content = z.object({
  committee: z.object({ name: z.string().min(1).max(80), code: z.string().min(1).max(80), level: z.string().max(20) }),
  number: z.string().min(1).max(60),
  issuedOn: z.iso.date(),
  form: z.enum(adoptionForms),
  title: z.string().min(1).max(60),
  text: z.string().min(1).max(20_000),
  /** As they stand in the bulletin that was released. */
  authors: z.array(z.object({ name: z.string().max(120), share: z.int().min(1).max(100) })).max(20),
});
export type ExchangeContent = z.infer<typeof content>;

const signed = z.object({
  schema: z.literal(exchangeSchema),
  version: z.int(),
  id: z.uuid(),
  sentOn: z.iso.date(),
  receiver: z.string().max(80),
  content,
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  keyId: z.string(),
  publicKey: z.string().max(400),
});
const exchangeFile = signed.extend({ signature: z.string().max(200) });
export type ExchangeFile = z.infer<typeof exchangeFile>;

const canonical = (value: object): string => canonicalize(value) ?? '';
export const checksumOf = (of: ExchangeContent): string => createHash('sha256').update(canonical(of)).digest('hex');

interface Sending {
  readonly id: string;
  readonly sentOn: string;
  readonly receiver: string;
  readonly content: ExchangeContent;
}

export function writeExchange(signer: Signer, sending: Sending): { text: string; checksum: string } {
  const checksum = checksumOf(sending.content);
  const { keyId, publicKeyPem: publicKey } = signer;
  const unsigned = { schema: exchangeSchema, version: exchangeVersion, ...sending, checksum, keyId, publicKey };
  const file = { ...unsigned, signature: signer.sign(canonical(unsigned)) };
  return { text: JSON.stringify(file, null, 2), checksum };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const versionIn = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && 'schema' in given && given.schema === exchangeSchema
    ? 'version' in given && given.version
    : null;

/** Whole, unchanged, and signed by the key it names; whether that key is trusted is the next question. */
export function readExchange(text: string): ExchangeFile | Refusal {
  if (text.length > upwardWalls.exchange) return refuse('exchange-too-large', { limit: upwardWalls.exchange });
  const given = parsed(text);
  const version = versionIn(given);
  if (typeof version === 'number' && version !== exchangeVersion) {
    return refuse('exchange-version-unknown', { version: String(version), known: exchangeVersion });
  }
  const read = exchangeFile.safeParse(given);
  if (!read.success) return refuse('exchange-unreadable');
  const file = read.data;
  if (checksumOf(file.content) !== file.checksum) return refuse('exchange-changed');
  const { signature, ...unsigned } = file;
  const isGenuine =
    keyIdOf(file.publicKey) === file.keyId && isSignedBy(file.publicKey, canonical(unsigned), signature);
  return isGenuine ? file : refuse('exchange-forged');
}
