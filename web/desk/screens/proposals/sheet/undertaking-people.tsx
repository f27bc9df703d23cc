// Who leads, writes and answers the telephone at a unit.
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList } from '#web/ui';
import * as words from '../messages/index.ts';

function namedPerson(person: UndertakingView['leader']): string {
  return person ? [person.name, person.phone].filter(Boolean).join(' ') : '';
}

export function UndertakingPeople({ undertaking }: { undertaking: UndertakingView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { leader, drafter, contact, assignedAt, signedForAt } = undertaking;
  return (
    <DefinitionList
      items={[
        { term: t('handling.leader'), value: namedPerson(leader) },
        { term: t('handling.drafter'), value: namedPerson(drafter) },
        { term: t('handling.contact'), value: namedPerson(contact) },
        { term: t('handling.assignedAt'), value: assignedAt ? dates.moment(assignedAt) : '' },
        { term: t('handling.signedForAt'), value: signedForAt ? dates.moment(signedForAt) : '' },
      ]}
    />
  );
}
