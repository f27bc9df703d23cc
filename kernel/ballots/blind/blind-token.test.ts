// Blind signatures against the published vector of RFC 9474, A.1, and against forgery.
import { createPrivateKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { newKeyPair, signBlinded } from '../sign-blinded.ts';
import { blindMessage, isSignedToken, newBlindedToken, unblind, verifiesMessage } from './blind-token.ts';
import { base64Of, bytesOf, bytesOfBase64, inverse, numberOf } from './numbers.ts';

const vector = {
  p: 'e1f4d7a34802e27c7392a3cea32a262a34dc3691bd87f3f310dc75673488930559c120fd0410194fb8a0da55bd0b81227e843fdca6692ae80e5a5d414116d4803fca7d8c30eaaae57e44a1816ebb5c5b0606c536246c7f11985d731684150b63c9a3ad9e41b04c0b5b27cb188a692c84696b742a80d3cd00ab891f2457443dadfeba6d6daf108602be26d7071803c67105a5426838e6889d77e8474b29244cefaf418e381b312048b457d73419213063c60ee7b0d81820165864fef93523c9635c22210956e53a8d96322493ffc58d845368e2416e078e5bcb5d2fd68ae6acfa54f9627c42e84a9d3f2774017e32ebca06308a12ecc290c7cd1156dcccfb2311',
  q: 'c601a9caea66dc3835827b539db9df6f6f5ae77244692780cd334a006ab353c806426b60718c05245650821d39445d3ab591ed10a7339f15d83fe13f6a3dfb20b9452c6a9b42eaa62a68c970df3cadb2139f804ad8223d56108dfde30ba7d367e9b0a7a80c4fdba2fd9dde6661fc73fc2947569d2029f2870fc02d8325acf28c9afa19ecf962daa7916e21afad09eb62fe9f1cf91b77dc879b7974b490d3ebd2e95426057f35d0a3c9f45f79ac727ab81a519a8b9285932d9b2e5ccd347e59f3f32ad9ca359115e7da008ab7406707bd0e8e185a5ed8758b5ba266e8828f8d863ae133846304a2936ad7bc7c9803879d2fc4a28e69291d73dbd799f8bc238385',
  message:
    '8417e699b219d583fb6216ae0c53ca0e9723442d02f1d1a34295527e7d929e8b8f3dc6fb8c4a02f4d6352edf0907822c1210a9b32f9bdda4c45a698c80023aa6b59f8cfec5fdbb36331372ebefedae7d',
  salt: '051722b35f458781397c3a671a7d3bd3096503940e4c4f1aaa269d60300ce449555cd7340100df9d46944c5356825abf',
  unblinding:
    '80682c48982407b489d53d1261b19ec8627d02b8cda5336750b8cee332ae260de57b02d72609c1e0e9f28e2040fc65b6f02d56dbd6aa9af8fde656f70495dfb723ba01173d4707a12fddac628ca29f3e32340bd8f7ddb557cf819f6b01e445ad96f874ba235584ee71f6581f62d4f43bf03f910f6510deb85e8ef06c7f09d9794a008be7ff2529f0ebb69decef646387dc767b74939265fec0223aa6d84d2a8a1cc912d5ca25b4e144ab8f6ba054b54910176d5737a2cff011da431bd5f2a0d2d66b9e70b39f4b050e45c0d9c16f02deda9ddf2d00f3e4b01037d7029cd49c2d46a8e1fc2c0c17520af1f4b5e25ba396afc4cd60c494a4c426448b35b49635b337cfb08e7c22a39b256dd032c00adddafb51a627f99a0e1704170ac1f1912e49d9db10ec04c19c58f420212973e0cb329524223a6aa56c7937c5dffdb5d966b6cd4cbc26f3201dd25c80960a1a111b32947bb78973d269fac7f5186530930ed19f68507540eed9e1bab8b00f00d8ca09b3f099aae46180e04e3584bd7ca054df18a1504b89d1d1675d0966c4ae1407be325cdf623cf13ff13e4a28b594d59e3eadbadf6136eee7a59d6a444c9eb4e2198e8a974f27a39eb63af2c9af3870488b8adaad444674f512133ad80b9220e09158521614f1faadfe8505ef57b7df6813048603f0dd04f4280177a11380fbfc861dbcbd7418d62155248dad5fdec0991f',
  blinded:
    'aa3ee045138d874669685ffaef962c7694a9450aa9b4fd6465db9b3b75a522bb921c4c0fdcdfae9667593255099cff51f5d3fd65e8ffb9d3b3036252a6b51b6edfb3f40382b2bbf34c0055e4cbcc422850e586d84f190cd449af11dc65545f5fe26fd89796eb87da4bda0c545f397cddfeeb56f06e28135ec74fd477949e7677f6f36cfae8fd5c1c5898b03b9c244cf6d1a4fb7ad1cb43aff5e80cb462fac541e72f67f0a50f1843d1759edfaae92d1a916d3f0efaf4d650db416c3bf8abdb5414a78cebc97de676723cb119e77aea489f2bbf530c440ebc5a75dccd3ebf5a412a5f346badd61bee588e5917bdcce9dc33c882e39826951b0b8276c6203971947072b726e935816056ff5cb11a71ca2946478584126bb877acdf87255f26e6cca4e0878801307485d3b7bb89b289551a8b65a7a6b93db010423d1406e149c87731910306e5e410b41d4da3234624e74f92845183e323cf7eb244f212a695f8856c675fbc3a021ce649e22c6f0d053a9d238841cf3afdc2739f99672a419ae13c17f1f8a3bc302ec2e7b98e8c353898b7150ad8877ec841ea6e4b288064c254fefd0d049c3ad196bf7ffa535e74585d0120ce728036ed500942fbd5e6332c298f1ffebe9ff60c1e117b274cf0cb9d70c36ee4891528996ec1ed0b178e9f3c0c0e6120885f39e8ccaadbb20f3196378c07b1ff22d10049d3039a7a92fe7efdd95d',
  signature:
    '191e941c57510e22d29afad257de5ca436d2316221fe870c7cb75205a6c071c2735aed0bc24c37f3d5bd960ab97a829a508f966bbaed7a82645e65eadaf24ab5e6d9421392c5b15b7f9b640d34fec512846a3100b80f75ef51064602118c1a77d28d938f6efc22041d60159a518d3de7c4d840c9c68109672d743d299d8d2577ef60c19ab463c716b3fa75fa56f5735349d414a44df12bf0dd44aa3e10822a651ed4cb0eb6f47c9bd0ef14a034a7ac2451e30434d513eb22e68b7587a8de9b4e63a059d05c8b22c7c51e2cfee2d8bef511412e93c859a13726d87c57d1bc4c2e68ab121562f839c3a3d233e87ed63c69b7e57525367753fbebcc2a9805a2802659f5888b2c69115bf865559f10d906c09d048a0d71bfee4b33857393ec2b69e451433496d02c9a7910abb954317720bbde9e69108eafc3e90bad3d5ca4066d7b1e49013fa04e948104a1dd82b12509ecb146e948c54bd8bfb5e6d18127cd1f7a93c3cf9f2d869d5a78878c03fe808a0d799e910be6f26d18db61c485b303631d3568368fc41986d08a95ea6ac0592240c19d7b22416b9c82ae6241e211dd5610d0baaa9823158f9c32b66318f5529491b7eeadcaa71898a63bac9d95f4aa548d5e97568d744fc429104e32edd9c87519892a198a30d333d427739ffb9607b092e910ae37771abf2adb9f63bc058bf58062ad456cb934679795bbdfcdfad5e0f2',
};

const number = (hex: string) => BigInt(`0x${hex}`);
const bytes = (hex: string) => bytesOf(number(hex), hex.length / 2);
const base64 = (value: bigint, length: number) => base64Of(bytesOf(value, length));
const hexOf = (text: string) => numberOf(bytesOfBase64(text)!).toString(16).padStart(1024, '0');

function keyOfVector() {
  const [p, q, e] = [number(vector.p), number(vector.q), 65_537n];
  const d = inverse(e, (p - 1n) * (q - 1n))!;
  const publicKey = { n: base64(p * q, 512), e: 'AQAB' };
  const parts = {
    d: base64(d, 512),
    p: base64(p, 256),
    q: base64(q, 256),
    dp: base64(d % (p - 1n), 256),
    dq: base64(d % (q - 1n), 256),
    qi: base64(inverse(q, p)!, 256),
  };
  const key = createPrivateKey({ key: { kty: 'RSA', ...publicKey, ...parts }, format: 'jwk' });
  return { publicKey, privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

test('the published vector: blinded, signed and finished exactly as in the standard', async () => {
  const { publicKey, privateKey } = keyOfVector();
  const message = bytes(vector.message);
  const given = { salt: bytes(vector.salt), unblinding: number(vector.unblinding) };
  const { blinded, unblinding } = await blindMessage(publicKey, message, given);
  expect(hexOf(blinded)).toBe(vector.blinded);
  const signature = unblind(publicKey, signBlinded(privateKey, blinded)!, unblinding);
  expect(hexOf(signature)).toBe(vector.signature);
  expect(await verifiesMessage(publicKey, message, signature)).toBe(true);
});

test('a token of one’s own is signed unseen; forged, foreign and mangled ones are not genuine', async () => {
  const [own, foreign] = [await newKeyPair(), await newKeyPair()];
  const { token, blinded, unblinding } = await newBlindedToken(own.publicKey);
  expect(blinded).not.toContain(token);
  const signature = unblind(own.publicKey, signBlinded(own.privateKey, blinded)!, unblinding);
  expect(await isSignedToken(own.publicKey, token, signature)).toBe(true);
  const other = await newBlindedToken(own.publicKey);
  expect(await isSignedToken(own.publicKey, other.token, signature)).toBe(false);
  expect(await isSignedToken(foreign.publicKey, token, signature)).toBe(false);
  expect(
    await isSignedToken(own.publicKey, token, `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`),
  ).toBe(false);
  expect(await isSignedToken(own.publicKey, token.slice(2), signature)).toBe(false);
  expect(await isSignedToken(own.publicKey, '%%', '%%')).toBe(false);
});

test.each(['', '%%', 'AA', '_'.repeat(400), 'f'.repeat(2000)])('%s is not signed', async (blinded) => {
  const { privateKey } = await newKeyPair();
  expect(signBlinded(privateKey, blinded)).toBeNull();
});
