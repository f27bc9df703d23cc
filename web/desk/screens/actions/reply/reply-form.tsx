// The writing itself: opening, one answer beside each recommendation, closing, class and publication.
import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { Button, Row, TextArea } from '#web/ui';
import './reply-returned.css';
import './reply-head.css';
import './reply-row.css';
import { ConflictNote } from '../form/conflict-note.tsx';
import * as words from '../words.ts';
import { AnswerRow } from './answer-row.tsx';
import { LetterFields } from './letter-fields.tsx';
import { OpeningRow } from './opening-row.tsx';
import { ReplyBar } from './reply-bar.tsx';
import { ReplyChecklist } from './reply-checklist.tsx';
import type { DraftAnswer, ReplyDraft } from './reply-draft.ts';
import { replyOfRound } from './reply-of-round.ts';
import { ReturnedComments } from './returned-comments.tsx';
import { useReplyDraft } from './use-reply-draft.ts';

interface ReplyFormProps {
  proposal: ProposalView;
  undertaking: UndertakingView;
}

export function ReplyForm({ proposal, undertaking }: ReplyFormProps) {
  const t = useTranslate(words);
  const handle = useReplyDraft(proposal, undertaking);
  const { value, change } = handle.draft;
  const before = replyOfRound(undertaking, undertaking.round - 1);
  const set = (changes: Partial<ReplyDraft>) => change({ ...value, ...changes });
  const setAnswer = (answer: DraftAnswer) =>
    set({
      answers: value.answers.map((one) => (one.recommendationId === answer.recommendationId ? answer : one)),
    });
  const submitting = undertaking.abilities.find(({ verb }) => verb === 'submit-reply');
  return (
    <>
      <ReturnedComments undertaking={undertaking} />
      {handle.conflict ? (
        <div className="reply-conflict">
          <ConflictNote
            conflict={handle.conflict}
            verb={t('reply.saveNow')}
            isPending={handle.isSaving}
            onAgain={handle.keepMine}
          />
          <Row>
            <Button onClick={handle.takeTheirs}>{t('reply.takeTheirs')}</Button>
          </Row>
        </div>
      ) : null}
      <div className="reply-sheet">
        <OpeningRow proposal={proposal} value={value.opening} onChange={(opening) => set({ opening })} />
        {proposal.recommendations.map((recommendation) => {
          const answer = value.answers.find(({ recommendationId }) => recommendationId === recommendation.id);
          const previous = before?.answers.find(({ recommendationId }) => recommendationId === recommendation.id);
          return answer ? (
            <AnswerRow key={recommendation.id} {...{ recommendation, answer, previous }} onChange={setAnswer} />
          ) : null;
        })}
        <section className="reply-row" aria-label={t('reply.closingRow')}>
          <div className="reply-asked">
            <ReplyChecklist
              value={value}
              consultations={undertaking.consultations.length}
              reason={submitting?.isAllowed ? undefined : submitting?.reason}
            />
          </div>
          <div className="reply-answer">
            <TextArea
              label={t('reply.closing')}
              look="document"
              rows={3}
              limit={2000}
              isOptional
              value={value.closing}
              onChange={(closing) => set({ closing })}
            />
            <LetterFields {...{ proposal, undertaking, value }} onChange={set} />
          </div>
        </section>
      </div>
      <ReplyBar {...{ proposal, undertaking, handle }} />
    </>
  );
}
