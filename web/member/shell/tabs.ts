// The tabs at the foot, in order, and the two ways at the head.
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
  { key: 'activities', href: '/activities', icon: 'people' },
  { key: 'year', href: '/my-year', icon: 'file' },
];

export const ways: readonly ShellTab[] = [
  { key: 'search', href: '/search', icon: 'search' },
  { key: 'me', href: '/me', icon: 'person' },
];
