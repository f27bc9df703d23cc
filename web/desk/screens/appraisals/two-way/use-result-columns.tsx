import type { TwoWayResults } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import type { Column } from '#web/ui';
import * as words from '../messages/index.ts';
import { Score } from '../score.tsx';

type Item = TwoWayResults['items'][number];

export function useResultColumns(): Column<Item>[] {
  const t = useTranslate(words);
  const followUp = ({ renewedReply, isAdvised }: Item): string =>
    [...(renewedReply ? [t(`followUp.${renewedReply}`)] : []), ...(isAdvised ? [t('followUp.advised')] : [])].join(
      '、',
    );
  return [
    {
      key: 'number',
      header: t('number'),
      kind: 'code',
      cell: ({ proposal }) => <span className="ui-official-number">{proposal.number}</span>,
    },
    { key: 'title', header: t('proposal'), onPhone: 'title', cell: ({ proposal }) => proposal.title },
    { key: 'unit', header: t('unit'), width: '12em', cell: ({ unit }) => unit.name },
    {
      key: 'handling',
      header: t('twoWay.handling'),
      kind: 'number',
      cell: ({ handling }) => <Score score={handling} />,
    },
    {
      key: 'quality',
      header: t('twoWay.quality'),
      kind: 'number',
      cell: (item) => <Score score={item.proposalScore} />,
    },
    { key: 'followUp', header: t('followUp.title'), cell: followUp },
  ];
}
