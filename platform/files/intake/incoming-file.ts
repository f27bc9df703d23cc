import type { FilePurpose } from '../file-purposes.ts';
import type { FileKindName } from '../kinds.ts';
import type { FileLimits } from '../limits.ts';
import type { Scan } from '../scanning/clamd.ts';

export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the browser said; believed only to catch a lie. */
  readonly claimedType?: string;
  readonly purpose: FilePurpose;
}

export interface AcceptedFile {
  readonly name: string;
  readonly kind: FileKindName;
  readonly mediaType: string;
  readonly purpose: FilePurpose;
  readonly bytes: Buffer;
}

export interface IntakeOptions {
  readonly limits?: Partial<FileLimits>;
  readonly scan?: Scan;
}
