// What can be done with the roll and with those picked on it.
import { type ReactNode, useState } from 'react';
import type { ActivityView, RollLine, RollView } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { Button } from '#web/ui';
import * as words from '../messages/index.ts';
import { may } from './may.ts';
import { AddForm, CorrectForm, LeaveForm, MarkForm, RemoveForm } from './roll-forms.tsx';
import { GroupsForm, PlaceForm, SeatsForm } from './seat-forms.tsx';

interface RollVerbsProps {
  activity: ActivityView;
  roll: RollView;
  picked: readonly RollLine[];
  onDone: () => void;
}

type Open = 'grant' | 'refuse' | 'mark' | 'correct' | 'place' | 'remove' | 'add' | 'seats' | 'groups';

export function RollVerbs({ activity, roll, picked, onDone }: RollVerbsProps) {
  const t = useTranslate(words);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const isOfRequests = picked.length > 0 && picked.every(({ reply }) => reply === 'leave-requested');
  const decides = isOfRequests && may(activity, 'decide-leave');
  const some = picked.length > 0;
  const shown: Record<Open, boolean> = {
    grant: decides,
    refuse: decides,
    mark: some && may(activity, 'note-attendance'),
    correct: picked.length === 1 && may(activity, 'correct-attendance'),
    place: picked.length === 1 && may(activity, 'place-person'),
    remove: some && may(activity, 'remove-from-roll'),
    add: may(activity, 'add-to-roll'),
    seats: may(activity, 'seat-people'),
    groups: may(activity, 'set-groups'),
  };
  const props = { activity, onClose: close, onDone };
  const forms: Record<Open, () => ReactNode> = {
    grant: () => <LeaveForm {...props} picked={picked} isGranted />,
    refuse: () => <LeaveForm {...props} picked={picked} isGranted={false} />,
    mark: () => <MarkForm {...props} picked={picked} />,
    correct: () => <CorrectForm {...props} line={picked[0]!} />,
    place: () => <PlaceForm {...props} roll={roll} line={picked[0]!} />,
    remove: () => <RemoveForm {...props} picked={picked} />,
    add: () => <AddForm {...props} />,
    seats: () => <SeatsForm {...props} roll={roll} />,
    groups: () => <GroupsForm {...props} roll={roll} />,
  };
  const order: readonly Open[] = ['grant', 'refuse', 'mark', 'correct', 'place', 'remove', 'add', 'groups', 'seats'];
  const label = (one: Open) => (one === 'mark' ? t('roll.markPicked', { count: picked.length }) : t(`roll.${one}`));
  return (
    <>
      {order
        .filter((one) => shown[one])
        .map((one) => (
          <Button
            key={one}
            size="small"
            kind={one === 'grant' || one === 'mark' ? 'primary' : 'plain'}
            onClick={() => setOpen(one)}
          >
            {label(one)}
          </Button>
        ))}
      {open ? forms[open]() : null}
    </>
  );
}
