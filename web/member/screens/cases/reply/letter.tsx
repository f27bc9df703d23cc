import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, Stamp } from '#web/ui';
import type { Reply } from '../../words/asks.ts';
import { Paragraphs, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import { useClassMeaning } from '../parts/class-meaning.ts';
import { Answer } from './answer.tsx';
import './letter.css';

interface LetterProps {
  view: ProposalView;
  reply: Reply;
  unitName: string;
}

/** The letter in the order it is read; its official form is the paper to download. */
export function Letter({ view, reply, unitName }: LetterProps) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const classMeaning = useClassMeaning();
  return (
    <div className="ui-document case-letter">
      {reply.classLetter ? (
        <p className="case-letter-class">
          <Stamp letter={reply.classLetter} meaning={classMeaning(reply)} size="large" />
          <span>{classMeaning(reply)}</span>
        </p>
      ) : null}
      <Paragraphs text={reply.opening} />
      {reply.answers.map((answer) => (
        <Answer key={answer.recommendationId} view={view} answer={answer} />
      ))}
      <Paragraphs text={reply.closing} />
      <p className="case-letter-end">
        {unitName}
        {reply.deliveredAt ? <small>{t('reply.delivered', { date: dates.moment(reply.deliveredAt) })}</small> : null}
      </p>
      {reply.secondReply ? (
        <section>
          <h2>
            {t('reply.second')} <small>{dates.moment(reply.secondReply.at)}</small>
          </h2>
          <Paragraphs text={reply.secondReply.text} />
        </section>
      ) : null}
      <div className="case-letter-foot">
        <DefinitionList
          items={[
            { term: t('reply.documentNumber'), value: reply.documentNumber },
            {
              term: t('reply.publication'),
              value: reply.publication
                ? [say(`undertakings.publication.${reply.publication}`), reply.publicationReason]
                    .filter(Boolean)
                    .join('：')
                : '',
            },
          ]}
        />
      </div>
    </div>
  );
}
