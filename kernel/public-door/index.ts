export {
  codeOfPass,
  type DoorPlace,
  isCode,
  type KeptCode,
  keptCode,
  newCode,
  standingCodes,
  typedCode,
} from './code.ts';
export { openContact, sealContact } from './contact.ts';
export { type Contact, contactFields, doorCodeShape } from './contract.ts';
export { publicDoorOffer } from './offer.ts';
export { issuePass, markOf, type Pass, readPass } from './pass.ts';
export { solutionOf, solves } from './puzzle.ts';
export { type CodeLimits, type DoorLimits, mayEnter, mayTryCode } from './rules.ts';
export { countAtDoor, noteAtDoor, spendPass, waitAtDoor } from './storage.ts';
