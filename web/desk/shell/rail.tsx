// Left: today, then the instruments of one's role as the server lists them.
import { useLocation } from '@tanstack/react-router';
import { type MenuEntry, useSession, useTranslate } from '#web/client';
import { Icon, Link, Seal } from '#web/ui';
import './rail.css';
import * as words from '../messages/index.ts';
import { railIcons } from './rail-icons.ts';

const today: MenuEntry = { key: 'today', href: '/' };

export function Rail(props: { onWent?: () => void }) {
  const t = useTranslate(words);
  const { menu } = useSession();
  const path = useLocation({ select: (location) => location.pathname });
  const entries = menu.some((entry) => entry.key === 'today') ? menu : [today, ...menu];
  const isHere = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));
  return (
    <nav className="desk-rail" aria-label={t('rail')}>
      <Link href="/" className="desk-mark" onClick={props.onWent}>
        <Seal size={28} />
        {t('product')}
      </Link>
      <ul className="desk-entries">
        {entries.map((entry) => (
          <li key={entry.key}>
            <Link href={entry.href} aria-current={isHere(entry.href) ? 'page' : undefined} onClick={props.onWent}>
              <Icon name={railIcons[entry.key] ?? 'case'} />
              {entry.label ?? t.dynamic(`menu.${entry.key}`)}
              {entry.count ? <small>{entry.count}</small> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
