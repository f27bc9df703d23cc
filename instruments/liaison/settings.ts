// How often the committee wants contact, by kind.

import * as z from 'zod';
import type { LiaisonKind } from '#kernel/liaison';
import { defineSetting } from '#platform/settings';

const frequency = (name: string, days: number, source: string) =>
  defineSetting({
    key: `liaison.frequency.${name}`,
    schema: z.int().min(1).max(730),
    default: days,
    unit: 'days',
    source,
  });

const ownChoice = 'own choice; no rule found';

export const liaisonFrequencies = {
  'party-group-to-party-member': frequency('partyGroup', 90, ownChoice),
  'party-member-to-member': frequency('partyMember', 90, ownChoice),
  'council-to-member': frequency('council', 14, 'S0: a contact day every second week'),
  'member-to-sector-people': frequency('sectorPeople', 60, ownChoice),
} as const satisfies Record<LiaisonKind, unknown>;

export const liaisonSettings = Object.values(liaisonFrequencies);
