export { holdHouseSigner, houseSigner, openHouseSigner } from './house-signer.ts';
export { keyIdOf, kindOfPublicKey, type SignatureName, signatureNames } from './key-kinds.ts';
export { isSignedBy, loadSigner, newSigner, type Signer } from './signer.ts';
export {
  type AcceptedKey,
  acceptedKeys,
  loadSuccessions,
  rotateSigner,
  type Succession,
  successionShape,
} from './succession.ts';
