// Who else may read one note: found by name; whoever is taken off reads it no longer.
import { useState } from 'react';
import type { ContactView, PairView } from '#instruments/liaison/contract';
import { useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, MultiComboBox, Stack, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { useLiaisonWords } from './say.ts';

interface People {
  people: readonly { id: string; name: string; detail: string }[];
}

interface ShareFormProps {
  pair: PairView;
  note: ContactView;
  onClose: () => void;
}

export function ShareForm({ pair, note, onClose }: ShareFormProps) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const troubleText = useTroubleText();
  const [ids, setIds] = useState<readonly string[]>(note.sharedWith.map(({ id }) => id));
  const [names, setNames] = useState<ReadonlyMap<string, string>>(
    () => new Map(note.sharedWith.map(({ id, name }) => [id, name])),
  );
  const [typed, setTyped] = useState('');
  const sought = typed.trim().slice(0, 20);
  const { data } = useAsk<People>(
    'places.people',
    { words: sought },
    { isEnabled: sought !== '', keepsPrevious: true },
  );
  const people = sought === '' ? [] : (data?.people ?? []);
  const sharing = useAct<{ id: string; input: object }>('liaison.share-contact', { onDone: onClose });
  return (
    <Dialog
      title={say('liaison.verbs.share-contact')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={sharing.isPending}
          onClick={() => sharing.act({ id: pair.id, input: { contactId: note.id, personIds: ids } })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <MultiComboBox
          label={t('share')}
          hint={t('shareHint')}
          value={ids}
          options={people.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail }))}
          match={() => true}
          nameOf={(id) => names.get(id) ?? ''}
          onTyped={setTyped}
          onChange={(next) => {
            setNames(new Map([...names, ...people.map(({ id, name }) => [id, name] as const)]));
            setIds(next);
          }}
        />
        <TroubleLine>{troubleText(sharing)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
