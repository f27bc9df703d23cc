// The appraisals of one proposal, one line per unit that answered.
import type { TwoWayItem, TwoWayOfProposal } from '#instruments/appraisals/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { DataTable, SheetSection } from '#web/ui';
import type { CaseSectionProps } from '../../proposals/case-section.ts';
import '../appraisals.css';
import * as words from '../messages/index.ts';
import { Score } from '../score.tsx';
import { useAppraisalWords } from '../words.ts';

export default function OfProposal({ proposal }: CaseSectionProps) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const query = useAsk<TwoWayOfProposal>('appraisals.of-proposal', { proposalId: proposal.id });
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  const stateText = ({ state, awaits, closesOn }: TwoWayItem) =>
    state === 'open'
      ? t(awaits ? 'twoWay.awaitsYou' : 'twoWay.openUntil', { date: dates.day(closesOn) })
      : say(`appraisals.states.${state}`);
  return (
    <SheetSection title={t('tabs.two-way')}>
      <DataTable
        caption={t('tabs.two-way')}
        rows={items}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/appraisals/two-way/${id}`}
        columns={[
          { key: 'unit', header: t('unit'), onPhone: 'title', cell: ({ unit }) => unit.name },
          { key: 'state', header: t('state'), cell: stateText },
          {
            key: 'handling',
            header: t('twoWay.handling'),
            kind: 'number',
            cell: ({ handling, state }) => <Score score={handling} isDisclosed={state !== 'open'} />,
          },
          {
            key: 'quality',
            header: t('twoWay.quality'),
            kind: 'number',
            cell: ({ proposalScore, state }) => <Score score={proposalScore} isDisclosed={state !== 'open'} />,
          },
        ]}
      />
    </SheetSection>
  );
}
