// Finds the main proposal among those still before assignment; before one searches, what seems to ask the same stands first.
import { useDeferredValue, useState } from 'react';
import type { ProposalList, Similar } from '#instruments/proposals/contract';
import * as likeness from '#kernel/likeness/messages';
import { useAsk, useTranslate } from '#web/client';
import { RadioGroup, TextField } from '#web/ui';
import '../units/choice-lists.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import * as words from '../words.ts';

const mergeableStates = 'pre-reviewed,filed,assignment-drafted';

interface MainProposalFieldProps {
  ownId: string;
  id: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

export function MainProposalField({ ownId, ...wiring }: MainProposalFieldProps) {
  const t = useTranslate(words);
  const sayLikeness = useTranslate(likeness);
  const caseWords = useCaseWords();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const found = useAsk<ProposalList>(
    'proposals.list',
    { states: mergeableStates, words: sought, limit: 20 },
    { keepsPrevious: true },
  );
  const alike = useAsk<Similar>('proposals.similar', { id: ownId }, { isEnabled: sought === '' });
  const mergeable = mergeableStates.split(',');
  const first = sought === '' ? (alike.data?.items.filter(({ state }) => mergeable.includes(state)) ?? []) : [];
  const listed = found.data?.items.filter(({ id }) => id !== ownId && first.every((one) => one.id !== id)) ?? [];
  const labelOf = ({ number, title }: { number: string | null; title: string }) =>
    number ? `${number}　${title}` : title;
  const options = [
    ...first.map((item) => ({
      value: item.id,
      label: labelOf(item),
      hint: `${sayLikeness(`likeness.levels.${item.reason.level}`)} · ${item.proposer ?? ''} · ${item.stateText}`,
    })),
    ...listed.map((item) => ({
      value: item.id,
      label: labelOf(item),
      hint: `${item.proposer} · ${caseWords.say(`proposals.states.${item.state}`)}`,
    })),
  ];
  return (
    <>
      <TextField
        type="search"
        label={t('merge.search')}
        placeholder={t('merge.searchHint')}
        value={typed}
        maxLength={200}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <div className="actions-found-list" aria-busy={found.isFetching}>
        {options.length > 0 ? (
          <RadioGroup label={t('merge.main')} options={options} {...wiring} />
        ) : (
          <p className="ui-soft">{found.data ? t('merge.none') : t('merge.searching')}</p>
        )}
      </div>
    </>
  );
}
