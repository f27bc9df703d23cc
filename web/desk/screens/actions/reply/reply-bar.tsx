// At the foot of the editor: how the draft stands, the letter as it will look, and the way onward.
import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';
import { DraftStandingLine, useTranslate } from '#web/client';
import { Button, Icon, TroubleLine, useKeys } from '#web/ui';
import './reply-bar.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import { letterHref } from '../undertaking/letter-href.ts';
import * as words from '../words.ts';
import { replyOfRound } from './reply-of-round.ts';
import type { ReplyDraftHandle } from './use-reply-draft.ts';
import { useSubmitReply } from './use-submit-reply.ts';

interface ReplyBarProps {
  proposal: ProposalView;
  undertaking: UndertakingView;
  handle: ReplyDraftHandle;
}

export function ReplyBar({ proposal, undertaking, handle }: ReplyBarProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const sending = useSubmitReply({ proposal, undertaking, handle });
  const { draft } = handle;
  const ability = undertaking.abilities.find(({ verb }) => verb === 'submit-reply');
  // What is not yet saved may have cured the reason; then the server is asked again by trying.
  const reason = ability?.isAllowed || draft.hasUnsaved ? undefined : (ability?.reason ?? t('bar.notNow'));
  const hasSaved = replyOfRound(undertaking, undertaking.round) !== undefined;
  const trouble = handle.trouble ?? sending.trouble;
  useKeys([{ key: 'w', label: t('reply.saveNow'), run: () => void handle.save() }]);
  return (
    <div className="reply-bar" data-screen-only>
      <div className="reply-standing">
        <DraftStandingLine draft={draft} isSaving={handle.isSaving} />
        <TroubleLine>{handle.problems.length > 0 ? t('reply.tooLong') : null}</TroubleLine>
        <TroubleLine>{trouble}</TroubleLine>
      </div>
      <Button kind="quiet" onClick={() => void handle.save()} pending={handle.isSaving}>
        {t('reply.saveNow')}
      </Button>
      {hasSaved ? (
        <a className="ui-button" href={letterHref(proposal.id, undertaking)} target="_blank" rel="noreferrer">
          <Icon name="file" size={18} />
          {t('reply.preview')}
        </a>
      ) : (
        <Button icon="file" disabledReason={t('reply.previewLater')}>
          {t('reply.preview')}
        </Button>
      )}
      {ability ? (
        <Button kind="primary" onClick={sending.submit} pending={sending.isPending} disabledReason={reason}>
          {caseWords.say('undertakings.verbs.submit-reply')}
        </Button>
      ) : null}
    </div>
  );
}
