// The fonts of official documents. They are licensed: named in the files, never shipped. GB/T 9704-2012, 5.2.2 and 7.
import { type FontDeclaration, type FontWish, openFallbackFamily } from '#platform/rendering';
import { faces } from './faces.ts';

export const fontWishes: readonly FontWish[] = Object.entries(faces).map(([role, face]) => ({
  role,
  wanted: face.families,
  fallbackWeight: face.fallbackWeight,
}));

export const fontDeclarations: readonly FontDeclaration[] = Object.values(faces).map(
  ({ name, alternative, family }) => ({ name, alternative, family }),
);

export const fallbackFont = openFallbackFamily;
