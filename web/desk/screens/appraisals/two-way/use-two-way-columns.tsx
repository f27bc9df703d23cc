// The columns of two-way appraisals: the proposal, the unit, who is in, and both scores once they are disclosed.
import type { TwoWayItem } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import type { Column } from '#web/ui';
import * as words from '../messages/index.ts';
import { Score } from '../score.tsx';
import { useAppraisalWords } from '../words.ts';

const sides = ['proposer', 'committee', 'unit'] as const;

export function useTwoWayColumns(): Column<TwoWayItem>[] {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const inText = ({ isIn }: TwoWayItem): string => {
    const given = sides.filter((side) => isIn[side]).map((side) => say(`appraisals.sides.${side}`));
    return given.length === 0 ? t('twoWay.nobodyIn') : given.join('、');
  };
  return [
    {
      key: 'title',
      header: t('proposal'),
      onPhone: 'title',
      cell: ({ proposal }) => (
        <>
          {proposal.number ? <span className="ui-official-number">{proposal.number} </span> : null}
          {proposal.title}
        </>
      ),
    },
    { key: 'unit', header: t('unit'), width: '12em', cell: ({ unit }) => unit.name },
    {
      key: 'state',
      header: t('state'),
      kind: 'date',
      cell: ({ state, closesOn, awaits }) =>
        state === 'open'
          ? t(awaits ? 'twoWay.awaitsYou' : 'twoWay.openUntil', { date: dates.day(closesOn) })
          : say(`appraisals.states.${state}`),
    },
    { key: 'in', header: t('twoWay.isIn'), width: '11em', cell: inText },
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
  ];
}
