// What looking back at the case found.
import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { SheetSection, Tag } from '#web/ui';
import './consultations.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export function LookBacks({ lookBacks }: Pick<ProposalView, 'lookBacks'>) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  if (lookBacks.length === 0) return null;
  return (
    <SheetSection title={t('lookBack.title')}>
      <ul className="case-talks">
        {lookBacks.map((look) => (
          <li key={look.at}>
            <p className="case-talk-head">
              <Tag tone="strong">{say(`proposals.findings.${look.finding}`)}</Tag>
              <span className="ui-soft">
                {look.by} · {dates.moment(look.at)}
              </span>
            </p>
            <p>{look.note}</p>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
