// Who takes a key proposal in hand, and who supervises it.
import type { ChoicesAnswer, HandlingView, LeadKind } from '#instruments/key-proposals/contract';
import { leadKinds } from '#instruments/key-proposals/contract';
import { useAsk, useTranslate } from '#web/client';
import { ComboBox, Select, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import { optionsOf, useKeyWords } from './words.ts';

export interface Leaders {
  readonly lead: { readonly kind: LeadKind | ''; readonly name: string; readonly post: string };
  readonly supervisor: { readonly personId: string; readonly post: string };
}

export const leadersOf = (handling?: HandlingView): Leaders => ({
  lead: handling?.lead ?? { kind: '', name: '', post: '' },
  supervisor: { personId: handling?.supervisorId ?? '', post: handling?.supervisor?.post ?? '' },
});

export function LeadersFields({ value, onChange }: { value: Leaders; onChange: (leaders: Leaders) => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const { data } = useAsk<ChoicesAnswer>('key-proposals.choices');
  const { lead, supervisor } = value;
  return (
    <>
      <Select<LeadKind>
        label={t('takeUp.kind')}
        value={lead.kind}
        options={optionsOf(leadKinds, (kind) => say(`key-proposals.leadKinds.${kind}`))}
        onChange={(kind) => onChange({ ...value, lead: { ...lead, kind } })}
      />
      <TextField
        label={t('takeUp.leadName')}
        value={lead.name}
        onChange={(name) => onChange({ ...value, lead: { ...lead, name } })}
      />
      <TextField
        label={t('takeUp.leadPost')}
        value={lead.post}
        onChange={(post) => onChange({ ...value, lead: { ...lead, post } })}
      />
      <ComboBox
        label={t('takeUp.supervisor')}
        hint={t('takeUp.supervisorHint')}
        options={(data?.people ?? []).map(({ id, name, hint }) => ({
          value: id,
          label: name,
          ...(hint ? { hint } : {}),
        }))}
        value={supervisor.personId}
        onChange={(personId) => onChange({ ...value, supervisor: { ...supervisor, personId } })}
      />
      <TextField
        label={t('takeUp.supervisorPost')}
        value={supervisor.post}
        onChange={(post) => onChange({ ...value, supervisor: { ...supervisor, post } })}
      />
    </>
  );
}
