export { holdHouseSigner, houseSigner, openHouseSigner } from './house-signer.ts';
export { isSignedBy, keyIdOf, loadSigner, newSigner, type Signer } from './signer.ts';
