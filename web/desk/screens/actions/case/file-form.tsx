// Filing (立案): which series the number comes from, and who hears of it.
import { fileInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import '../form/verb-form.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';
import { lastMeeting, MeetingField } from './meeting-field.tsx';

export function FileForm({ proposal, label, isOfficial, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const form = useVerb({
    verb: 'file',
    target: caseTarget(proposal),
    schema: fileInput,
    initial: { meeting: lastMeeting() },
    onDone: onClose,
  });
  const series = {
    session: proposal.session?.name ?? t('file.sessionOfDay'),
    occasion: caseWords.say(`proposals.occasions.${proposal.occasion}`),
  };
  return (
    <VerbDialog
      form={form}
      label={label}
      kind={isOfficial ? 'official' : 'primary'}
      onClose={onClose}
      lead={
        <>
          <p className="actions-case-title">{proposal.title}</p>
          <p>{t('file.series', series)}</p>
          <p>{t('forms.file.lead')}</p>
        </>
      }
    >
      <MeetingField {...form.text('meeting')} />
    </VerbDialog>
  );
}
