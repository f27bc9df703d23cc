import { type Refusal, refuse } from '#platform/errors';

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, compoundFile.length).equals(compoundFile);
}

export function isEncryptedOffice(bytes: Buffer): boolean {
  return isCompoundFile(bytes) && bytes.includes(encryptedPackage);
}

/** Office 97 files and encrypted new ones share the OLE container. */
export function refuseCompoundFile(bytes: Buffer): Refusal {
  return refuse(isEncryptedOffice(bytes) ? 'file-encrypted' : 'file-old-format');
}
