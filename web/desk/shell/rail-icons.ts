// The icon of each entry the server may list.
import type { IconName } from '#web/ui';

export const railIcons: Readonly<Record<string, IconName>> = {
  today: 'today',
  proposals: 'case',
  'information-reports': 'notice',
  activities: 'clock',
  'duty-file': 'cases',
  places: 'unit',
  search: 'search',
  people: 'people',
  units: 'unit',
  categories: 'tag',
  roles: 'key',
  'committee-settings': 'settings',
  imports: 'attach',
  statistics: 'chart',
  settings: 'settings',
  accounts: 'lock',
  audit: 'check',
  calendar: 'today',
  commitments: 'check',
  notices: 'notice',
};
