// The tabs at the foot, in order. A tab appears once its screen exists.
import type { KeyOf } from '#web/client';
import type { IconName } from '#web/ui';
import type { zhCN } from '../messages/index.ts';

export interface ShellTab {
  key: KeyOf<(typeof zhCN)['tab']>;
  href: string;
  icon: IconName;
}

export const tabs: readonly ShellTab[] = [
  { key: 'today', href: '/', icon: 'today' },
  { key: 'write', href: '/write', icon: 'write' },
  { key: 'cases', href: '/cases', icon: 'cases' },
  { key: 'search', href: '/search', icon: 'search' },
  { key: 'me', href: '/me', icon: 'person' },
];
