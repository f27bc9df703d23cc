// The tabs at the foot of every screen.
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { PlaceLink } from './place-link.tsx';
import { tabs } from './tabs.ts';

export function TabBar() {
  const t = useTranslate(words);
  return (
    <nav className="member-tabs" aria-label={t('tabs')}>
      <ul className="member-tab-list">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <PlaceLink place={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
