// A pair of one's own choosing.
import { type LiaisonKind, liaisonKindNames, liaisonKinds } from '#kernel/liaison/contract';
import { useTranslate } from '#web/client';
import { DateField, Row, Select, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import { useFields } from '../forms/use-fields.ts';
import { useLiaisonWords } from '../places/say.ts';
import * as words from './messages/index.ts';

export function PairForm({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const { fields, bind } = useFields({
    kind: 'party-member-to-member' as string,
    contactorIds: [] as string[],
    contacteeIds: [] as string[],
    ...{ groupName: '', frequencyDays: '', fromOn: '' },
  });
  const kind = liaisonKindNames.find((one) => one === fields.kind) ?? ('party-member-to-member' as LiaisonKind);
  const isGroup = liaisonKinds[kind].contactee === 'group';
  const contactorId = fields.contactorIds.at(-1);
  const contacteeId = isGroup ? null : (fields.contacteeIds.at(-1) ?? null);
  const isReady = contactorId && fields.fromOn && (isGroup ? fields.groupName.trim() : contacteeId);
  const input = {
    ...{ kind, contactorId, contacteeId, groupName: isGroup ? fields.groupName : '', fromOn: fields.fromOn },
    frequencyDays: fields.frequencyDays ? Number(fields.frequencyDays) : null,
  };
  return (
    <ActForm<{ caseId: string }>
      act="liaison.start-pair"
      title={say('liaison.verbs.start-pair')}
      input={input}
      missing={isReady ? undefined : t('pairMissing')}
      onClose={onClose}
      onDone={({ caseId }) => onDone(caseId)}
    >
      <Select
        label={t('kind')}
        emptyLabel={null}
        options={liaisonKindNames.map((value) => ({ value, label: say(`liaison.kinds.${value}`) }))}
        {...bind('kind')}
      />
      <PeopleField question="places.people" label={t('contactor')} hint={t('oneCounts')} {...bind('contactorIds')} />
      {isGroup ? (
        <TextField label={t('groupName')} limit={60} {...bind('groupName')} />
      ) : (
        <PeopleField question="places.people" label={t('contactee')} hint={t('oneCounts')} {...bind('contacteeIds')} />
      )}
      <Row gap={4}>
        <DateField label={t('fromOn')} {...bind('fromOn')} />
        <TextField label={t('frequency')} isOptional inputMode="numeric" {...bind('frequencyDays')} />
      </Row>
    </ActForm>
  );
}
