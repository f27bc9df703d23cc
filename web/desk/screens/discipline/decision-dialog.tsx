import type { DisciplineView } from '#instruments/commendations/contract';
import { ladderWords } from '#instruments/commendations/messages';
import { useTranslate } from '#web/client';
import { DateField, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import * as words from './messages/index.ts';

export const decisionVerbs = ['note-silence', 'approve-step', 'decline-step', 'end-case'] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];

interface DecisionDialogProps {
  verb: DecisionVerb;
  view: DisciplineView;
  onClose: () => void;
}

/** Approving asks for the meeting, which only the last step must have; declining and ending for the reason. */
export function DecisionDialog({ verb, view, onClose }: DecisionDialogProps) {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const { fields, bind } = useFields({ meeting: '', metOn: '', note: '', reason: '' });
  const isApproving = verb === 'approve-step';
  const needsReason = verb === 'decline-step' || verb === 'end-case';
  const isLast = view.steps.at(-1)?.step === 'removal';
  const { meeting, metOn, note, reason } = fields;
  const input = isApproving ? { meeting, metOn: metOn || null, note } : needsReason ? { reason } : {};
  const isWhole = isApproving ? !isLast || (meeting !== '' && metOn !== '') : !needsReason || reason.trim().length > 1;
  const title = say(`discipline.verbs.${verb}`);
  return (
    <ActDialog
      title={title}
      name={`discipline.${verb}`}
      on={{ id: view.id, version: view.version }}
      input={input}
      verb={title}
      kind={isApproving ? 'official' : 'primary'}
      missing={isWhole ? undefined : t('missing')}
      done={t('done')}
      onClose={onClose}
    >
      {isApproving ? (
        <>
          <TextField label={t('fields.meeting')} isOptional={!isLast} maxLength={120} {...bind('meeting')} />
          <DateField label={t('fields.metOn')} isOptional={!isLast} {...bind('metOn')} />
          <TextArea label={t('fields.note')} isOptional rows={3} limit={500} {...bind('note')} />
        </>
      ) : null}
      {needsReason ? <TextArea label={t('fields.reason')} rows={3} limit={500} {...bind('reason')} /> : null}
      {verb === 'note-silence' ? <p>{t('noFields')}</p> : null}
    </ActDialog>
  );
}
