// What the office does with a matter, each verb with its form.
import type { MatterView } from '#instruments/public-matters/contract';
import { useTranslate } from '#web/client';
import { Verbs } from '../forms/verbs.tsx';
import { AppealForm, ClearForm, DraftForm, JoinForm, SenderForm, TakeInForm, TransferForm } from './matter-forms.tsx';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';

const withLead = ['close-as-abusive', 'turn-into-report', 'turn-into-clue', 'hand-back-answer'];

export function MatterVerbs({ matter }: { matter: MatterView }) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const isFresh = matter.state === 'received';
  const isWritten = matter.state === 'answer-drafted' || matter.state === 'unit-answered';
  const abilities = matter.abilities.filter(({ isAllowed, code }) => isAllowed || code !== 'not-permitted');
  return (
    <Verbs
      instrument="public-matters"
      target={matter}
      abilities={abilities}
      say={say}
      lead={(verb) => (withLead.includes(verb) ? t.dynamic(`leads.${verb}`) : '')}
      shapes={[
        {
          verb: 'take-in',
          shortcut: 'a',
          ...(isFresh ? { kind: 'primary' as const } : {}),
          form: (close) => <TakeInForm matter={matter} onClose={close} />,
        },
        {
          verb: 'clear-answer',
          shortcut: 'z',
          kind: 'official',
          form: (close) => <ClearForm matter={matter} onClose={close} />,
        },
        {
          verb: 'draft-answer',
          shortcut: 'w',
          ...(isFresh || isWritten ? {} : { kind: 'primary' as const }),
          form: (close) => <DraftForm matter={matter} onClose={close} />,
        },
        { verb: 'transfer-to-unit', shortcut: 't', form: (close) => <TransferForm matter={matter} onClose={close} /> },
        { verb: 'hand-back-answer', shortcut: 'b', field: 'remark' },
        { verb: 'decide-appeal', kind: 'primary', form: (close) => <AppealForm matter={matter} onClose={close} /> },
        { verb: 'join-to', shortcut: 'j', form: (close) => <JoinForm matter={matter} onClose={close} /> },
        { verb: 'turn-into-report' },
        { verb: 'turn-into-clue' },
        { verb: 'look-up-sender', form: (close) => <SenderForm matter={matter} onClose={close} /> },
        { verb: 'close-as-abusive', field: 'reason', kind: 'danger' },
      ]}
    />
  );
}
