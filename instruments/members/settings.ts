// What a committee sets for its members' desk.
import * as z from 'zod';
import { defineSetting, type SettingDefinition } from '#platform/settings';

export const memberNumbers = {
  officePhone: defineSetting({
    key: 'members.officePhone',
    schema: z.string().max(40),
    default: '',
    unit: 'choice',
    source: 'own choice; shown to members in the roster',
  }),
};

export const memberSettings = Object.values(memberNumbers) as unknown as SettingDefinition<unknown>[];
