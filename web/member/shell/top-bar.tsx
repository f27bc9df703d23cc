// The head of every screen: whose committee this is, and the ways to search and to oneself.
import { useSession, useTranslate } from '#web/client';
import { Seal } from '#web/ui';
import * as words from '../messages/index.ts';
import { PlaceLink } from './place-link.tsx';
import { ways } from './tabs.ts';

export function TopBar() {
  const t = useTranslate(words);
  const { tenant } = useSession();
  return (
    <header className="member-top">
      <Seal size={22} label={t('product')} />
      <span className="member-top-name">{tenant.name}</span>
      <nav aria-label={t('ways')}>
        {ways.map((way) => (
          <PlaceLink key={way.key} place={way} size={20} />
        ))}
      </nav>
    </header>
  );
}
