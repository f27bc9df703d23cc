// Assignment (交办): who gets it, in which role, and which clocks start for each.
import { assignInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import '../form/verb-form.css';
import './units-given.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';
import { lastMeeting, MeetingField } from './meeting-field.tsx';

export function AssignForm({ proposal, label, isOfficial, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const form = useVerb({
    verb: 'assign',
    target: caseTarget(proposal),
    schema: assignInput,
    initial: { meeting: lastMeeting() },
    onDone: onClose,
  });
  const proposed = proposal.undertakings.filter(({ state }) => state === 'proposed');
  return (
    <VerbDialog
      form={form}
      label={label}
      kind={isOfficial ? 'official' : 'primary'}
      onClose={onClose}
      lead={
        <>
          <p className="actions-case-title">
            {proposal.number ? <span className="ui-official-number">{proposal.number} </span> : null}
            {proposal.title}
          </p>
          <p>{t('forms.assign.lead')}</p>
        </>
      }
    >
      <ul className="actions-units-given">
        {proposed.map((one) => (
          <li key={one.id}>
            <strong>{one.unitName}</strong>
            <span>{caseWords.say(`undertakings.roles.${one.role}`)}</span>
            <p>{t(one.role === 'co' ? 'assign.coClocks' : 'assign.clocks')}</p>
          </li>
        ))}
      </ul>
      {proposal.assignmentNote ? (
        <p className="ui-soft">{t('assign.note', { note: proposal.assignmentNote })}</p>
      ) : null}
      <MeetingField {...form.text('meeting')} />
    </VerbDialog>
  );
}
