// What was decided on it and why: not filed, merged, converted — and what was merged into it.

import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, Link, Sheet } from '#web/ui';
import { Paragraphs, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import { MergedIn } from './merged-in.tsx';

export function Decision({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const { say, knows } = useCaseWords();
  const dates = useDates();
  const { decision, main } = view;
  const reason = (code: string) => {
    const key = `proposals.notFiledReasons.${code}.short`;
    return knows(key) ? say(key) : code;
  };
  const isTold = decision !== null && (decision.explanation !== '' || decision.reasonCode !== null || main !== null);
  return (
    <>
      {isTold ? (
        <Sheet isTight label={t('decision.title')}>
          <h2 className="case-box-title">
            {t('decision.title')}：{say(`proposals.states.${view.state}`)}
          </h2>
          <DefinitionList
            items={[
              { term: t('decision.reason'), value: decision.reasonCode ? reason(decision.reasonCode) : '' },
              {
                term: t('decision.mergedInto'),
                value: main ? (
                  <Link href={`/cases/${main.id}`}>{[main.number, main.title].filter(Boolean).join(' ')}</Link>
                ) : (
                  ''
                ),
              },
            ]}
          />
          <div className="ui-document">
            <Paragraphs text={decision.explanation} />
          </div>
          {main ? <p className="ui-soft ui-small">{t('decision.mergedLead')}</p> : null}
          <p className="ui-soft ui-small">
            {[decision.meeting, dates.moment(decision.at)].filter(Boolean).join(' · ')}
          </p>
        </Sheet>
      ) : null}
      <MergedIn merged={view.mergedIn} />
    </>
  );
}
