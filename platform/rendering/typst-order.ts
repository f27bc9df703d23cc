import type { FontUsed, FontWish } from './fonts.ts';

export interface TypstOrder {
  /** The template's source; it reads `sys.inputs.data` and `sys.inputs.fonts`, both JSON. */
  readonly template: string;
  readonly data: unknown;
  readonly fonts: readonly FontWish[];
  /** Folders in which the administrator keeps licensed fonts. A folder that is missing is named in `warnings`. */
  readonly fontDirectories?: readonly string[];
}

export interface TypstResult {
  readonly pdf: Buffer;
  readonly fonts: readonly FontUsed[];
  readonly warnings: readonly string[];
}
