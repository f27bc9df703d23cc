import type { FontDeclaration } from '#platform/rendering';

export type Face = 'body' | 'title' | 'hei' | 'kai' | 'song';

export interface FaceFont {
  /** The name written into a Word file. */
  readonly name: string;
  /** Names under which the font may be installed. */
  readonly families: readonly string[];
  readonly alternative: string;
  readonly family: FontDeclaration['family'];
  readonly fallbackWeight: 'regular' | 'bold';
}
