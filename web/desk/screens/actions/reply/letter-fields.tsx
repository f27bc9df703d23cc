// What the letter carries besides the answers: class, publication, closing.
import type { ProposalView } from '#instruments/proposals/contract';
import { publicationAttributes, type UndertakingView } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TextArea } from '#web/ui';
import './letter-fields.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import { optionsOf } from '../form/choice-words.ts';
import { classOptions } from '../undertaking/class-letters.ts';
import * as words from '../words.ts';
import type { ReplyDraft } from './reply-draft.ts';
import { replyOfRound } from './reply-of-round.ts';

interface LetterFieldsProps {
  proposal: ProposalView;
  undertaking: UndertakingView;
  value: ReplyDraft;
  onChange: (changes: Partial<ReplyDraft>) => void;
}

export function LetterFields({ proposal, undertaking, value, onChange }: LetterFieldsProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const classSet = replyOfRound(undertaking, undertaking.round)?.classSet;
  return (
    <div className="reply-letter">
      <RadioGroup
        id="reply-class"
        label={t('reply.class')}
        hint={t('reply.classHint')}
        options={classOptions(caseWords, proposal, classSet)}
        value={value.classLetter ?? ''}
        onChange={(classLetter) => onChange({ classLetter })}
      />
      <RadioGroup
        id="reply-publication"
        label={t('reply.publication')}
        hint={t('reply.publicationHint')}
        options={optionsOf(caseWords, publicationAttributes, 'undertakings.publication')}
        value={value.publication ?? ''}
        onChange={(publication) => onChange({ publication })}
      />
      {value.publication !== null && value.publication !== 'open' ? (
        <TextArea
          id="reply-publication-reason"
          label={t('reply.publicationReason')}
          hint={t('reply.publicationReasonHint')}
          rows={2}
          limit={500}
          value={value.publicationReason}
          onChange={(publicationReason) => onChange({ publicationReason })}
        />
      ) : null}
    </div>
  );
}
