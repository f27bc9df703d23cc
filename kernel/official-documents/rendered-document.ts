import type { FileKind } from './contract.ts';

export interface RenderOptions {
  readonly as: FileKind;
  /** Folders in which the administrator keeps the licensed fonts. */
  readonly fontDirectories?: readonly string[];
}

/** A text of this part's catalogue with its parameters. */
export interface FontNotice {
  readonly key: 'officialDocuments.fontNotice.named' | 'officialDocuments.fontNotice.replaced';
  readonly params: { readonly fonts: string; readonly fallback: string };
}

export interface RenderedDocument {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly fileExtension: FileKind;
  readonly fontNotice: FontNotice | null;
}
