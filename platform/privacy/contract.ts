// What a private detail is; screens and parts that mark or mask them see this alone.
import * as z from 'zod';

export const privateDetailKinds = [
  'identity-number',
  'mobile-phone',
  'landline-phone',
  'e-mail',
  'bank-card',
  'home-address',
  'vehicle-plate',
  'passport',
  'messenger-account',
  'private-person',
  'health',
] as const;
export type PrivateDetailKind = (typeof privateDetailKinds)[number];

/** Certain: it proves itself (check digit, form). Likely: form and surroundings fit. Possible: somebody should look. */
export const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

/** Offsets in UTF-16 units of the text as it was given. */
export const privateDetail = z.object({
  kind: z.enum(privateDetailKinds),
  start: z.int().min(0),
  end: z.int().min(0),
  confidence: z.enum(confidences),
});
export type PrivateDetail = z.infer<typeof privateDetail>;

export const secrecyLevels = ['classified', 'internal'] as const;
/** Words that make one ask whether the text may leave the house; a hint, never a decision. */
export const secrecyHint = z.object({ level: z.enum(secrecyLevels), start: z.int().min(0), end: z.int().min(0) });
export type SecrecyHint = z.infer<typeof secrecyHint>;
