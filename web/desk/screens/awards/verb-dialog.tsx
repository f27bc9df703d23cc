// The form of one verb of a round: its fields from the table, what is known already filled in.
import { type FormEvent, useId, useState } from 'react';
import type { AwardChoices, AwardRound } from '#instruments/awards/contract';
import * as awards from '#instruments/awards/messages';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Stack, TroubleLine, useToast } from '#web/ui';
import { useAwardChoices } from './asks.ts';
import * as words from './messages/index.ts';
import { VerbField } from './verb-field.tsx';
import { isIncomplete, type RoundVerb, type Values, verbFields } from './verb-fields.ts';

export interface VerbDialogProps {
  verb: RoundVerb;
  round: AwardRound;
  onClose: () => void;
}

/** All nominees and the whole council unless somebody is left out; the one tie there is. */
function knownValues(verb: RoundVerb, round: AwardRound, choices: AwardChoices | undefined): Values {
  const tied = round.ballots.find(({ state }) => state === 'tied')?.id;
  if (verb === 'start-voting')
    return { nomineeIds: round.nominees.map(({ id }) => id), voterIds: choices?.councilIds ?? [], isSecret: false };
  return tied && (verb === 'run-off' || verb === 'decide-tie') ? { ballotId: tied } : {};
}

const needsChoices: readonly RoundVerb[] = ['nominate', 'start-scoring', 'start-voting'];

export function VerbDialog({ verb, round, onClose }: VerbDialogProps) {
  const t = useTranslate(words);
  const say = useTranslate(awards);
  const toast = useToast();
  const formId = useId();
  const choices = useAwardChoices(round.id, needsChoices.includes(verb)).data;
  const [typed, setTyped] = useState<Values>({});
  const values: Values = { ...knownValues(verb, round, choices), ...typed };
  const title = say(`awards.verbs.${verb}`);
  const acting = useAct<{ id: string; version: number; input: unknown }>(`awards.${verb}`, {
    cases: () => [round.id],
    onDone: () => {
      toast(title);
      onClose();
    },
  });
  const trouble = useTroubleText()(acting);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isIncomplete(verb, values)) acting.act({ id: round.id, version: round.version, input: values });
  }
  const fields = verbFields[verb];
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button
            kind={verb === 'cancel' ? 'danger' : verb === 'decide' ? 'official' : 'primary'}
            type="submit"
            form={formId}
            pending={acting.isPending}
            disabledReason={isIncomplete(verb, values) ? t('missing') : undefined}
          >
            {title}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          {fields.length === 0 ? <p>{t('noFields')}</p> : null}
          {fields.map((field) => (
            <VerbField
              key={field.key}
              {...{ field, round, choices, values }}
              onChange={(key, value) => setTyped((before) => ({ ...before, [key]: value }))}
            />
          ))}
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
