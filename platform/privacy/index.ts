export {
  type Confidence,
  confidences,
  type PrivateDetail,
  type PrivateDetailKind,
  privateDetail,
  privateDetailKinds,
  type SecrecyHint,
  secrecyHint,
} from './contract.ts';
export { findPrivateDetails } from './find-private-details.ts';
export { findSecrecyHints } from './find-secrecy-hints.ts';
export { maskOf, maskPrivateDetails } from './mask-private-details.ts';
export { masked } from './masked.ts';
