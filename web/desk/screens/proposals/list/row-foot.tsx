// What a row says below its title: state, who, where, class.
import type { ProposalListItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import './row-words.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { useProposerText } from './use-proposer-text.ts';
import { useUnitsText } from './use-units-text.ts';

export function RowFoot({ item }: { item: ProposalListItem }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const proposer = useProposerText();
  const units = useUnitsText();
  const parts = [
    // A row without a number already begins with its state.
    item.number ? say(`proposals.states.${item.state}`) : '',
    proposer(item),
    units(item),
    item.classLetter ? t('row.class', { letter: item.classLetter }) : '',
  ];
  return (
    <>
      {item.isKey ? (
        <span className="desk-key">
          <Icon name="tag" size={14} />
          {t('row.key')}
        </span>
      ) : null}
      {parts.filter(Boolean).join(' · ')}
    </>
  );
}
