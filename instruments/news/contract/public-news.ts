// What the public page of a piece of news holds; every text in it has been released.
import * as z from 'zod';

export const publicNewsKind = 'news';

export const publicPhoto = z.object({
  /** The content's SHA-256; the page shows it under its own address. */
  digest: z.string(),
  mediaType: z.string(),
  alt: z.string(),
  caption: z.string(),
});

export const publicNews = z.object({
  heldOn: z.iso.date().nullable(),
  place: z.string(),
  host: z.string(),
  peopleCount: z.int().nullable(),
  text: z.string(),
  photos: z.array(publicPhoto),
});
export type PublicNews = z.infer<typeof publicNews>;
