// Kinds that real tables name and that no part of the house writes yet: history pieces. A rule may
// name them; the desk says that they count nothing until their instrument comes.
import type { DeedKinds } from '#kernel/deeds';

export const foreseenKinds: DeedKinds = {
  'history-piece': { group: 'information', facts: {} },
};
