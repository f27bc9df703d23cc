// A plan: choose the contactors, look at the proposal, change what is not right, start all or none.
import { useState } from 'react';
import type { LiaisonPlan } from '#instruments/liaison/contract';
import { type LiaisonKind, liaisonKindNames, liaisonKinds } from '#kernel/liaison/contract';
import { useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  EmptyState,
  Row,
  Select,
  Stack,
  TroubleLine,
  useToast,
} from '#web/ui';
import { PeopleField } from '../forms/people-field.tsx';
import { useLiaisonWords } from '../places/say.ts';
import * as words from './messages/index.ts';

const ofMembers = liaisonKindNames.filter((kind) => liaisonKinds[kind].contactee === 'member');
type PlannedRow = LiaisonPlan['rows'][number];

export function PlanTab() {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [kind, setKind] = useState<LiaisonKind>('party-member-to-member');
  const [ids, setIds] = useState<readonly string[]>([]);
  const [fromOn, setFromOn] = useState('');
  const [moved, setMoved] = useState<Readonly<Record<string, string>>>({});
  const parameters = { kind, contactorIds: ids.join(',') };
  const { data: plan } = useAsk<LiaisonPlan>('liaison.plan', parameters, { isEnabled: ids.length > 0 });
  const rows = ids.length > 0 ? (plan?.rows ?? []) : [];
  const contactorOf = ({ contactor, contactee }: PlannedRow) => {
    const chosen = moved[contactee.id];
    return chosen && ids.includes(chosen) && chosen !== contactee.id ? chosen : contactor.id;
  };
  const assigning = useAct<{ input: object }, { pairs: number }>('liaison.assign-pairs', {
    onDone: ({ pairs }) => toast(t('assigned', { pairs })),
  });
  const input = {
    ...{ kind, fromOn },
    rows: rows.map((row) => ({ contactorId: contactorOf(row), contacteeId: row.contactee.id })),
  };
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between">
        <p>{t('planLead')}</p>
        <ButtonLink icon="attach" href="/imports">
          {t('importPlan')}
        </ButtonLink>
      </Row>
      <Select
        label={t('kind')}
        emptyLabel={null}
        value={kind}
        options={ofMembers.map((value) => ({ value, label: say(`liaison.kinds.${value}`) }))}
        onChange={(value) => setKind(ofMembers.find((one) => one === value) ?? 'party-member-to-member')}
      />
      <PeopleField
        question="places.people"
        label={t('contactors')}
        hint={t('contactorsHint')}
        value={ids}
        onChange={setIds}
      />
      {plan && ids.length > 0 ? <p role="status">{t('without', { count: plan.without })}</p> : null}
      <DataTable
        caption={t('tabs.plan')}
        rows={rows}
        rowKey={({ contactee }) => contactee.id}
        empty={<EmptyState title={t('noPlan')}>{t('noPlanHint')}</EmptyState>}
        columns={[
          { key: 'contactee', header: t('contactee'), onPhone: 'title', cell: ({ contactee }) => contactee.name },
          { key: 'sector', header: t('sector'), cell: ({ contactee }) => contactee.sector },
          {
            key: 'contactor',
            header: t('contactor'),
            cell: (row) => (
              <Select
                label={t('contactorOf', { name: row.contactee.name })}
                isLabelHidden
                emptyLabel={null}
                value={contactorOf(row)}
                options={(plan?.loads ?? []).map(({ contactor }) => ({ value: contactor.id, label: contactor.name }))}
                onChange={(value) => setMoved((before) => ({ ...before, [row.contactee.id]: value }))}
              />
            ),
          },
        ]}
      />
      {rows.length > 0 ? (
        <Row gap={3}>
          <DateField label={t('fromOn')} value={fromOn} onChange={setFromOn} />
          <ButtonLink icon="download" href={`/api/liaison/plan.xlsx?${new URLSearchParams(parameters)}`} download>
            {t('export')}
          </ButtonLink>
          <Button
            kind="primary"
            pending={assigning.isPending}
            disabledReason={fromOn ? undefined : t('fromMissing')}
            onClick={() => assigning.act({ input })}
          >
            {say('liaison.verbs.assign-pairs')}
          </Button>
        </Row>
      ) : null}
      <TroubleLine>{troubleText(assigning)}</TroubleLine>
    </Stack>
  );
}
