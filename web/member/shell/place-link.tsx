// A tab or a way: its drawing, its name, and whether one is there.
import { usePath, useTranslate } from '#web/client';
import { Icon, Link } from '#web/ui';
import * as words from '../messages/index.ts';
import type { ShellTab } from './tabs.ts';

export function PlaceLink({ place, size = 22 }: { place: ShellTab; size?: number }) {
  const t = useTranslate(words);
  const path = usePath();
  const { key, href, icon } = place;
  const isHere = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      <Icon name={icon} size={size} />
      <span>{t(`tab.${key}`)}</span>
    </Link>
  );
}
