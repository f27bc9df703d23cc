export { isSignedBy, loadSigner, type Signer } from './signer.ts';
