import * as z from 'zod';
import { defineSetting } from '#platform/settings';

export const proposerNamesShown = defineSetting({
  key: 'proposal.public.proposerNames',
  schema: z.enum(['all', 'lead', 'none']),
  default: 'all' as const,
  unit: 'choice',
  source: 'own choice; members are named, never how to reach them (Xuancheng: contact data removed)',
});

export const publicationSettings = [proposerNamesShown];
