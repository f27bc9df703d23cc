// EMSA-PSS (RFC 8017, 9.1.1) with SHA-384 and MGF1: the form in which a token is signed.
const hashLength = 48;
export const saltLength = 48;

const hash = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function mask(seed: Uint8Array, length: number): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  for (let counter = 0; blocks.length * hashLength < length; counter += 1) {
    blocks.push(await hash(joined(seed, Uint8Array.of(0, 0, counter >> 8, counter & 255))));
  }
  return joined(...blocks).slice(0, length);
}

export async function pssEncode(
  message: Uint8Array<ArrayBuffer>,
  { salt, bits }: { salt: Uint8Array; bits: number },
): Promise<Uint8Array> {
  const length = Math.ceil(bits / 8);
  const digest = await hash(joined(new Uint8Array(8), await hash(message), salt));
  const block = joined(new Uint8Array(length - salt.length - hashLength - 2), Uint8Array.of(1), salt);
  const masked = (await mask(digest, block.length)).map((byte, index) => byte ^ (block[index] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits));
  return joined(masked, digest, Uint8Array.of(0xbc));
}
