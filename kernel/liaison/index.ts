export { type LiaisonKind, liaisonKind, liaisonKindNames, liaisonKinds } from './contract.ts';
export { personsWithContactor } from './persons-with-contactor.ts';
export type { LiaisonTables } from './tables.ts';
