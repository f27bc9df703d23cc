// The tabs at the foot of every screen.
import { useLocation } from '@tanstack/react-router';
import { useTranslate } from '#web/client';
import { Icon, Link } from '#web/ui';
import * as words from '../messages/index.ts';
import { tabs } from './tabs.ts';

export function TabBar() {
  const t = useTranslate(words);
  const path = useLocation({ select: (location) => location.pathname });
  const isHere = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));
  return (
    <nav className="member-tabs" aria-label={t('tabs')}>
      <ul className="member-tab-list">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link href={tab.href} aria-current={isHere(tab.href) ? 'page' : undefined}>
              <Icon name={tab.icon} size={22} />
              {t(`tab.${tab.key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
