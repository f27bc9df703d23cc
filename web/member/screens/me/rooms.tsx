// The rooms that have no tab of their own; each appears once its screen exists.
import { useTranslate } from '#web/client';
import type { IconName } from '#web/ui';
import { isBuilt } from '../../screens.ts';
import { LinkRow } from './link-row.tsx';
import * as words from './messages/index.ts';

const rooms = [
  { key: 'roster', href: '/roster', icon: 'people' },
  { key: 'studies', href: '/studies', icon: 'case' },
  { key: 'places', href: '/places', icon: 'unit' },
  { key: 'points', href: '/points', icon: 'people' },
  { key: 'appraisals', href: '/appraisals', icon: 'check' },
  { key: 'outbox', href: '/outbox', icon: 'clock' },
] as const satisfies readonly { key: string; href: string; icon: IconName }[];

export function Rooms() {
  const t = useTranslate(words);
  return (
    <section>
      <h2 className="ui-section-title">{t('rooms.title')}</h2>
      <ul className="me-links">
        {rooms
          .filter(({ href }) => isBuilt(href))
          .map(({ key, href, icon }) => (
            <LinkRow key={key} href={href} icon={icon} label={t(`rooms.${key}`)} line={t(`rooms.lines.${key}`)} />
          ))}
      </ul>
    </section>
  );
}
