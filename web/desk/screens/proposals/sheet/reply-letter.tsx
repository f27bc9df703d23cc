// The letter itself: its words, who countersigned, how it was rated.
import { useTranslate } from '#web/client';
import './reply-letter.css';
import * as words from '../messages/index.ts';
import { Countersignatures } from './countersignatures.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Ratings } from './ratings.tsx';
import type { ReplyProps } from './reply.tsx';
import { ReplyFacts } from './reply-facts.tsx';
import { VerdictLine } from './verdict-line.tsx';

export function ReplyLetter({ reply, undertaking, proposal }: Omit<ReplyProps, 'isNewest'>) {
  const t = useTranslate(words);
  return (
    <div className="case-letter">
      <ReplyFacts reply={reply} />
      <div className="ui-document">
        <Paragraphs text={reply.opening} />
      </div>
      <VerdictLine reply={reply} recommendations={proposal.recommendations} />
      <div className="ui-document">
        <Paragraphs text={reply.closing} />
      </div>
      {reply.secondReply ? (
        <section className="case-second-reply">
          <h5>{t('reply.second')}</h5>
          <div className="ui-document">
            <Paragraphs text={reply.secondReply.text} />
          </div>
        </section>
      ) : null}
      <Countersignatures countersignatures={reply.countersignatures} />
      <Ratings ratings={undertaking.ratings.filter((rating) => rating.round === reply.round)} />
    </div>
  );
}
