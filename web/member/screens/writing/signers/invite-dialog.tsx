// Members found by name, pinyin initials or sector, and asked to sign all at once.
import { useDeferredValue, useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { Asked, useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, Checkbox, Dialog, TextField, TroubleLine, useToast } from '#web/ui';
import * as words from '../messages/index.ts';

interface Person {
  id: string;
  name: string;
  sector: string | null;
}
interface InviteInput {
  id: string;
  version: number;
  input: { personIds: readonly string[] };
}

export function InviteDialog({ view, onClose }: { view: ProposalView; onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const [chosen, setChosen] = useState<readonly Person[]>([]);
  const people = useAsk<{ people: Person[] }>('proposals.people', { words: wanted }, { keepsPrevious: true });
  const present = view.signers
    .filter(({ state }) => state === 'invited' || state === 'signed')
    .map(({ personId }) => personId);
  const inviting = useAct<InviteInput>('proposals.invite', {
    cases: ({ id }) => [id],
    onDone: (_, { input }) => {
      toast(t('signers.sent', { count: input.personIds.length }));
      onClose();
    },
  });
  const isChosen = (id: string) => chosen.some((person) => person.id === id);
  const pick = (person: Person, isPicked: boolean) =>
    setChosen(isPicked ? [...chosen, person] : chosen.filter(({ id }) => id !== person.id));
  const row = (person: Person) => {
    const isPresent = present.includes(person.id);
    return (
      <Checkbox
        key={person.id}
        label={person.name}
        hint={isPresent ? t('signers.already') : (person.sector ?? undefined)}
        value={isPresent || isChosen(person.id)}
        isDisabled={isPresent}
        onChange={(isPicked) => pick(person, isPicked)}
      />
    );
  };
  const send = () =>
    inviting.act({ id: view.id, version: view.version, input: { personIds: chosen.map(({ id }) => id) } });
  return (
    <Dialog
      title={t('signers.dialog')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={inviting.isPending}
          disabledReason={chosen.length === 0 ? t('signers.start') : undefined}
          onClick={send}
        >
          {chosen.length > 0 ? t('signers.send', { count: chosen.length }) : t('signers.sendNone')}
        </Button>
      }
    >
      <TextField
        label={t('signers.search')}
        hint={t('signers.searchHint')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        enterKeyHint="search"
      />
      <TroubleLine>{troubleText(inviting)}</TroubleLine>
      <div className="writing-pick">
        {chosen.length > 0 ? (
          <div role="group" aria-label={t('signers.chosen')}>
            {chosen.map(row)}
          </div>
        ) : null}
        <Asked query={people}>
          {(answer) => {
            const found = answer.people.filter(({ id }) => !isChosen(id));
            return found.length > 0 ? found.map(row) : <p className="ui-soft">{t('signers.none')}</p>;
          }}
        </Asked>
      </div>
    </Dialog>
  );
}
