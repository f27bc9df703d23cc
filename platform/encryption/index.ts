export { type FieldPlace, holdFieldKeys, openField, openFieldKeys, sealField } from './fields.ts';
export { type Key, type Keyring, newKeyring } from './key.ts';
export { loadKey, rotateKey } from './keys.ts';
export { seal, unseal } from './sealing.ts';
export { stampOf, standingStamps } from './stamps.ts';
