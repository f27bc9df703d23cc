// Number, state and marks of a case.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Row, Tag } from '#web/ui';
import './case-head.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export function CaseMarks({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const { number, state, isKey } = proposal;
  return (
    <Row gap={3} align="baseline">
      {number ? (
        <span className="ui-official-number case-number">{t('head.number', { number })}</span>
      ) : (
        <span className="ui-soft">{t('head.noNumber')}</span>
      )}
      <Tag tone="strong">{say(`proposals.states.${state}`)}</Tag>
      {isKey ? (
        <Tag tone="official" icon="tag">
          {t('row.key')}
        </Tag>
      ) : null}
    </Row>
  );
}
