// Left: today, then the instruments of one's role as the server lists them.
import { type MenuEntry, usePath, useSession, useTranslate } from '#web/client';
import { Icon, Link, Seal } from '#web/ui';
import './rail.css';
import * as words from '../messages/index.ts';
import { railIcons } from './rail-icons.ts';

const today: MenuEntry = { key: 'today', href: '/' };

const groupsOf = (entries: readonly MenuEntry[]) => [...Map.groupBy(entries, ({ group }) => group ?? 'work')];

interface GroupProps {
  entries: readonly MenuEntry[];
  label: string;
  path: string;
  onWent?: (() => void) | undefined;
}

function RailGroup({ entries, label, path, onWent }: GroupProps) {
  const t = useTranslate(words);
  const isHere = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));
  return (
    <ul className="desk-entries" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <Link href={entry.href} aria-current={isHere(entry.href) ? 'page' : undefined} onClick={onWent}>
            <Icon name={railIcons[entry.key] ?? 'case'} />
            {entry.label ?? t.dynamic(`menu.${entry.key}`)}
            {entry.count ? <small>{entry.count}</small> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function Rail({ onWent }: { onWent?: () => void }) {
  const t = useTranslate(words);
  const { menu } = useSession();
  const path = usePath();
  const entries = menu.some((entry) => entry.key === 'today') ? menu : [today, ...menu];
  return (
    <nav className="desk-rail" aria-label={t('rail')}>
      <Link href="/" className="desk-mark" onClick={onWent}>
        <Seal size={28} />
        {t('product')}
      </Link>
      {groupsOf(entries).map(([group, ofGroup]) => {
        const label = group === 'work' ? t('rail') : t.dynamic(`menuGroup.${group}`);
        return (
          <div className="desk-group" key={group}>
            {group === 'work' ? null : <h2 className="desk-group-name">{label}</h2>}
            <RailGroup entries={ofGroup} label={label} path={path} onWent={onWent} />
          </div>
        );
      })}
    </nav>
  );
}
