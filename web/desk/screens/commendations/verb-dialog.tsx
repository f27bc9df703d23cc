import { useState } from 'react';
import type { NominationChoices, RoundView } from '#instruments/commendations/contract';
import * as commendations from '#instruments/commendations/messages';
import { useAsk, useTranslate } from '#web/client';
import { ActDialog } from '../administration/act-dialog.tsx';
import * as words from './messages/index.ts';
import { VerbField } from './verb-field.tsx';
import { inputOf, isIncomplete, type RoundVerb, type Values, verbFields } from './verbs.ts';

interface VerbDialogProps {
  verb: RoundVerb;
  round: RoundView;
  onClose: () => void;
}

export function VerbDialog({ verb, round, onClose }: VerbDialogProps) {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const [values, setValues] = useState<Values>({});
  const personId = typeof values.personId === 'string' && values.personId ? values.personId : undefined;
  const isNominating = verb === 'nominate';
  const { data } = useAsk<NominationChoices>(
    'commendations.choices',
    { personId },
    { isEnabled: isNominating, keepsPrevious: true },
  );
  const title = say(`commendations.verbs.${verb}`);
  return (
    <ActDialog
      title={title}
      name={`commendations.${verb}`}
      on={{ id: round.id, version: round.version }}
      input={inputOf(verb, values)}
      verb={title}
      kind={verb === 'cancel' ? 'danger' : verb === 'decide' ? 'official' : 'primary'}
      missing={isIncomplete(verb, values) ? t('missing') : undefined}
      done={t('done')}
      onClose={onClose}
    >
      {verbFields[verb].length === 0 ? <p>{t('noFields')}</p> : null}
      {verbFields[verb].map((field) => (
        <VerbField
          key={field}
          {...{ field, round, values }}
          choices={data}
          onChange={(value) => setValues((before) => ({ ...before, [field]: value }))}
        />
      ))}
    </ActDialog>
  );
}
