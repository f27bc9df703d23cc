// What the registers are kept with: every setting with its keeper, and everything that can be imported.
import {
  type AdministrationParts,
  administrationActs as actsOf,
  type ImportKind,
  administrationQueries as queriesOf,
  registerImportKinds,
} from '#kernel/administration';
import { committeeSettings } from './committee-settings.ts';
import { idleMinutesSetting, secondFactorSetting } from './identity.ts';
import { offers } from './instruments.ts';

export const importKinds: readonly ImportKind[] = [
  ...registerImportKinds,
  ...offers.flatMap(({ importKinds }) => importKinds ?? []),
];

const parts: AdministrationParts = {
  settings: [
    ...offers.flatMap(({ settings = [] }) =>
      settings.map((definition) => ({ definition, keeper: 'system-administrator' as const })),
    ),
    ...committeeSettings.map((definition) => ({ definition, keeper: 'system-administrator' as const })),
    ...[secondFactorSetting, idleMinutesSetting].map((definition) => ({
      definition,
      keeper: 'security-administrator' as const,
    })),
  ],
  importKinds,
  sealedKinds: offers.flatMap(({ sealedKinds }) => sealedKinds ?? []),
};

export const administrationActs = actsOf(parts);
export const administrationQueries = queriesOf(parts);
