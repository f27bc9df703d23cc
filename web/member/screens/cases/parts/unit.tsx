import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useSession, useTranslate } from '#web/client';
import { ButtonLink, Stamp } from '#web/ui';
import { canDo, type Undertaking } from '../../words/asks.ts';
import { Paragraphs, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import { useClassMeaning } from './class-meaning.ts';
import { Contact } from './contact.tsx';
import { deliveredReplies } from './delivered-replies.ts';

export function Unit({ view, undertaking }: { view: ProposalView; undertaking: Undertaking }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const { person } = useSession();
  const classMeaning = useClassMeaning();
  const last = deliveredReplies(undertaking).at(-1);
  const canRate = canDo(undertaking.abilities, 'rate');
  const hasRated = undertaking.ratings.some(
    ({ personId, round, result }) => personId === person.id && round === last?.round && result !== null,
  );
  return (
    <li className="case-unit">
      <div className="case-unit-head">
        <div>
          <h3>{undertaking.unitName}</h3>
          <p className="ui-small ui-soft">
            {say(`undertakings.roles.${undertaking.role}`)} · {say(`undertakings.states.${undertaking.state}`)}
            {last?.deliveredAt ? ` · ${t('handling.replied', { date: dates.momentShort(last.deliveredAt) })}` : ''}
          </p>
        </div>
        {last?.classLetter ? <Stamp letter={last.classLetter} meaning={classMeaning(last)} /> : null}
      </div>
      <Contact undertaking={undertaking} />
      {undertaking.opinion ? (
        <details>
          <summary>{t('handling.opinion')}</summary>
          <div className="ui-document">
            <Paragraphs text={undertaking.opinion} />
          </div>
        </details>
      ) : null}
      {last ? (
        <ButtonLink kind={canRate ? 'primary' : 'plain'} wide href={`/cases/${view.id}/reply/${undertaking.id}`}>
          {t(canRate ? 'handling.readAndRate' : 'handling.read')}
        </ButtonLink>
      ) : null}
      {hasRated ? <p className="ui-small ui-soft">{t('handling.rated')}</p> : null}
    </li>
  );
}
