// What a report was made from, and what was made of it.
import type { ReportView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { Link, SheetSection } from '#web/ui';
import * as words from '../messages/index.ts';

const hrefOf = ({ kind, id }: ReportView['joined'][number]): string | null =>
  kind === 'proposal'
    ? `/proposals/${id}`
    : kind === 'information-report'
      ? `/information-reports/reports/${id}`
      : null;

export function Joined({ joined }: { joined: ReportView['joined'] }) {
  const t = useTranslate(words);
  if (joined.length === 0) return null;
  return (
    <SheetSection title={t('joined')}>
      <ul className="information-list">
        {joined.map((one) => {
          const href = hrefOf(one);
          return (
            <li key={one.id}>
              <span>
                {one.number ? <span className="ui-official-number">{one.number} </span> : null}
                {href ? <Link href={href}>{one.title || t('untitled')}</Link> : one.title}
              </span>
            </li>
          );
        })}
      </ul>
    </SheetSection>
  );
}
