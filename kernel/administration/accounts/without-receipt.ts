import type { Act } from '#kernel/acts';

/** The first answer of a repeated request is kept; a start password may lie nowhere, so such an act keeps none. */
export const withoutReceipt = (act: Act): Act => ({
  ...act,
  run: (context, envelope) => act.run({ ...context, receipt: null }, envelope),
});
