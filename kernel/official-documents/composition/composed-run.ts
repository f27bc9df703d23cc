import type { Face } from '../face.ts';

export type Role =
  | 'mark'
  | 'number'
  | 'secrecy'
  | 'title'
  | 'addressee'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'attachment'
  | 'signature'
  | 'note'
  | 'caption'
  | 'end-matter';

export interface Run {
  readonly text: string;
  readonly face: Face;
}
