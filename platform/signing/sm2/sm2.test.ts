// Known answers: GB/T 32905-2016 appendix A (SM3) and GB/T 32918.5-2017 appendix A (SM2 on the recommended curve).
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isOnCurve } from './curve.ts';
import { bytesOf, decodeSignature, encodeSignature } from './encoding.ts';
import { identityDigest, isSigned, messageDigest, publicPointOf, signWith, usualUserId } from './sm2.ts';

const privateKey = Buffer.from('3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8', 'hex');
const nonce = Buffer.from('59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21', 'hex');
const point = {
  x: 0x09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020n,
  y: 0xccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13n,
};
const pair = {
  r: 0xf5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3n,
  s: 0xb1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aan,
};
const text = Buffer.from('message digest');
const sm3 = (input: string) => createHash('sm3').update(input).digest('hex');

describe('SM3, the two examples of GB/T 32905-2016', () => {
  it('“abc” and sixteen times “abcd” → the digests of the standard', () => {
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });
});

describe('SM2, the example of GB/T 32918.5-2017', () => {
  it('the key, Z and e of the example', () => {
    expect(publicPointOf(privateKey)).toEqual(point);
    expect(isOnCurve(point)).toBe(true);
    expect(identityDigest(point, usualUserId).toString('hex')).toBe(
      'b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3',
    );
    expect(messageDigest(point, { text })).toBe(0xf0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640n);
  });

  it('its nonce → its signature; its signature holds', () => {
    expect(signWith(privateKey, { text }, nonce)).toEqual(pair);
    expect(isSigned(point, { text }, pair)).toBe(true);
  });

  it('another text, another user id, another key, exchanged halves → not signed', () => {
    expect(isSigned(point, { text: Buffer.from('message digess') }, pair)).toBe(false);
    expect(isSigned(point, { text, userId: 'ALICE123@YAHOO.COM' }, pair)).toBe(false);
    expect(isSigned(publicPointOf(nonce), { text }, pair)).toBe(false);
    expect(isSigned(point, { text }, { r: pair.s, s: pair.r })).toBe(false);
    expect(isSigned({ ...point, y: point.y + 1n }, { text }, pair)).toBe(false);
    expect(isSigned(point, { text }, { r: 0n, s: pair.s })).toBe(false);
  });

  it('a user id of one’s own → holds with it, and with no other', () => {
    const own = { text, userId: '青川市政协' };
    const signature = signWith(privateKey, own);
    expect(isSigned(point, own, signature)).toBe(true);
    expect(isSigned(point, { text }, signature)).toBe(false);
  });
});

describe('a signature as bytes', () => {
  it('there and back; short numbers too', () => {
    for (const one of [pair, { r: 1n, s: 0x80n }]) expect(decodeSignature(encodeSignature(one))).toEqual(one);
    expect(bytesOf(1n)).toHaveLength(32);
  });

  it('cut, lengthened, or written another way → none', () => {
    const bytes = encodeSignature(pair);
    expect(decodeSignature(bytes.subarray(0, -1))).toBeNull();
    expect(decodeSignature(Buffer.concat([bytes, Buffer.of(0)]))).toBeNull();
    expect(decodeSignature(Buffer.from('3008020200010202000 1'.replaceAll(' ', ''), 'hex'))).toBeNull();
    expect(decodeSignature(Buffer.alloc(0))).toBeNull();
  });
});
