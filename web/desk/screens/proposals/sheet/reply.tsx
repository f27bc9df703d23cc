// One reply letter: class stamp, number and seal, its words, who countersigned, how it was rated.
import type { ProposalView } from '#instruments/proposals/contract';
import type { ReplyView, UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { Stamp } from '#web/ui';
import './case-folds.css';
import './reply.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { ReplyLetter } from './reply-letter.tsx';

export interface ReplyProps {
  reply: ReplyView;
  undertaking: UndertakingView;
  proposal: ProposalView;
  isNewest: boolean;
}

export function Reply(props: ReplyProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  const { reply } = props;
  const heading = (
    <>
      <span>{t('reply.title', { round: reply.round })}</span>
      {reply.classLetter ? (
        <>
          <Stamp
            letter={reply.classLetter}
            meaning={t('reply.classMeaning', {
              letter: reply.classLetter,
              meaning: say(`undertakings.classMeanings.${reply.classSet}.${reply.classLetter}`),
            })}
          />
          <span className="ui-soft">{say(`undertakings.classMeanings.${reply.classSet}.${reply.classLetter}`)}</span>
        </>
      ) : null}
      <span className="ui-soft case-reply-when">
        {reply.deliveredAt ? t('reply.delivered', { date: dates.moment(reply.deliveredAt) }) : t('reply.notDelivered')}
      </span>
    </>
  );
  if (props.isNewest) {
    return (
      <section className="case-reply">
        <h4 className="case-reply-head">{heading}</h4>
        <ReplyLetter {...props} />
      </section>
    );
  }
  return (
    <details className="case-reply">
      <summary className="case-reply-head">{heading}</summary>
      <ReplyLetter {...props} />
    </details>
  );
}
