// The coverages as ratios, with the list of whoever is not covered behind each.
import type { Coverage, CoverageKind, Ratio } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { Asked, useAsk, useTranslate } from '#web/client';
import { ButtonLink, DataTable, Sheet, SheetSection, Skeleton } from '#web/ui';
import * as words from './messages/index.ts';

const percentOf = ({ covered, total }: Ratio) => (total === 0 ? 100 : Math.round((1000 * covered) / total) / 10);

function RatioSection({ kind, ratio }: { kind: CoverageKind; ratio: Ratio }) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const { covered, total, uncovered } = ratio;
  return (
    <SheetSection title={say(`members.coverage.${kind}`)}>
      <p className="members-ratio">
        {total === 0 ? t('nobodyOfKind') : t('ratio', { covered, total, percent: percentOf(ratio) })}
      </p>
      <p className="ui-soft">{t(`coverageAdvice.${kind}`)}</p>
      {uncovered.length === 0 ? (
        <p>{total === 0 ? '' : t('everyoneCovered')}</p>
      ) : (
        <DataTable
          caption={t('uncovered', { count: uncovered.length })}
          isCaptionShown
          rows={uncovered}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/members/${id}`}
          columns={[
            { key: 'name', header: t('columns.name'), cell: ({ name }) => name, onPhone: 'title', width: '9em' },
            { key: 'sector', header: t('columns.sector'), cell: ({ sector }) => sector },
            { key: 'committee', header: t('columns.committee'), cell: ({ committee }) => committee || t('none') },
          ]}
        />
      )}
    </SheetSection>
  );
}

export function CoveragePanel() {
  const t = useTranslate(words);
  const query = useAsk<Coverage>('members.coverage');
  return (
    <>
      <div className="members-bar">
        <span />
        <ButtonLink size="small" icon="download" href="/api/members/coverage.xlsx" download="">
          {t('export')}
        </ButtonLink>
      </div>
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={10} />}>
          {({ placement, partyOrganisation, partyWork }) => (
            <>
              <RatioSection kind="placement" ratio={placement} />
              {partyOrganisation ? <RatioSection kind="party-organisation" ratio={partyOrganisation} /> : null}
              <RatioSection kind="party-work" ratio={partyWork} />
            </>
          )}
        </Asked>
      </Sheet>
    </>
  );
}
