import { useTranslate } from '#web/client';
import { Button, Dialog, RadioGroup, Select } from '#web/ui';
import { useCaseWords } from '../../words/index.ts';
import { occasions, proposalKinds } from '../draft.ts';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { SessionField } from './session-field.tsx';
import { useWindowText } from './window-text.ts';

/** Who makes it, on what occasion, in whose name. */
export function NatureDialog({ draft, change, view, choices, onClose }: Part & { onClose: () => void }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const windowText = useWindowText(choices.sessions, draft.aimedSessionId);
  return (
    <Dialog
      title={t('nature.dialog')}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" wide onClick={onClose}>
          {t('nature.done')}
        </Button>
      }
    >
      <RadioGroup
        label={t('nature.kind')}
        value={draft.kind}
        onChange={(kind) => change(kind === 'collective' ? { kind } : { kind, bodyId: null })}
        options={proposalKinds.map((kind) => ({
          value: kind,
          label: say(`proposals.kinds.${kind}`),
          hint: t(`nature.kinds.${kind}`),
        }))}
      />
      {draft.kind === 'collective' ? (
        <Select
          label={t('nature.body')}
          value={draft.bodyId ?? ''}
          onChange={(bodyId) => change({ bodyId: bodyId || null })}
          options={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <RadioGroup
        label={t('nature.occasion')}
        value={draft.occasion}
        onChange={(occasion) => change({ occasion })}
        options={occasions.map((occasion) => ({
          value: occasion,
          label: say(`proposals.occasions.${occasion}`),
          hint:
            occasion === 'in-session'
              ? `${t(`nature.occasions.${occasion}`)} ${windowText}`
              : t(`nature.occasions.${occasion}`),
        }))}
      />
      <SessionField {...{ draft, change, view, choices }} />
    </Dialog>
  );
}
