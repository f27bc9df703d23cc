// One unit's work on the case: who, by when, what was talked over, objected, asked for, answered and rated.
import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import './undertaking.css';
import { UndertakingActions } from '../../actions/index.ts';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { Consultations } from './consultations.tsx';
import { Extensions } from './extensions.tsx';
import { Objections } from './objections.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Remarks } from './remarks.tsx';
import { Reply } from './reply.tsx';
import { UndertakingClocks } from './undertaking-clocks.tsx';
import { UndertakingPeople } from './undertaking-people.tsx';

export interface UndertakingProps {
  undertaking: UndertakingView;
  proposal: ProposalView;
  /** Its verbs already stand in the bar below. */
  hasVerbsElsewhere: boolean;
}

export function Undertaking({ undertaking, proposal, hasVerbsElsewhere }: UndertakingProps) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const { role, state, unitName, opinion, replies } = undertaking;
  const newestFirst = replies.toSorted((one, other) => other.round - one.round);
  return (
    <section className="case-undertaking" aria-label={unitName} id={`undertaking-${undertaking.id}`}>
      <header>
        <span className="case-role">{say(`undertakings.roles.${role}`)}</span>
        <h3>{unitName}</h3>
        <Tag>{say(`undertakings.states.${state}`)}</Tag>
      </header>
      <div className="case-undertaking-facts">
        <UndertakingPeople undertaking={undertaking} />
        <UndertakingClocks clocks={undertaking.clocks} />
      </div>
      {hasVerbsElsewhere ? null : (
        <div className="case-undertaking-verbs" data-screen-only>
          <UndertakingActions proposal={proposal} undertaking={undertaking} />
        </div>
      )}
      <Objections objections={undertaking.objections} />
      {opinion ? (
        <section>
          <h4>{t('handling.opinion')}</h4>
          <div className="ui-document">
            <Paragraphs text={opinion} />
          </div>
        </section>
      ) : null}
      <Consultations consultations={undertaking.consultations} />
      <Extensions extensions={undertaking.extensions} />
      {newestFirst.map((reply, index) => (
        <Reply key={reply.id} reply={reply} undertaking={undertaking} proposal={proposal} isNewest={index === 0} />
      ))}
      <Remarks comments={undertaking.comments} />
    </section>
  );
}
