import type { NotFiledReason } from '../content/index.ts';

export const reasonCodes: Readonly<Record<NotFiledReason, string>> = {
  'state-secrets': 'state-secrets',
  'forbidden-by-state': 'forbidden-matter',
  'inner-party-organisation': 'inner-party-matter',
  'own-party-internal': 'own-party-matter',
  'litigation-or-arbitration': 'in-litigation',
  'academic-discussion': 'academic-discussion',
  'personal-problem': 'personal-problem',
  'promotes-works-or-products': 'promotes-product',
  'named-accusation': 'named-accusation',
  'empty-content': 'empty-content',
  'outside-local-powers': 'outside-local-powers',
};
