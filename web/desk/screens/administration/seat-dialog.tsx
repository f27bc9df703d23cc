import type { FrameRegister, PersonView } from '#kernel/administration/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { Checkbox, ComboBox, DateField, MultiComboBox, Select } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { useFields } from './use-fields.ts';

interface SeatDialogProps {
  person: PersonView;
  seat: PersonView['seats'][number] | undefined;
  onClose: () => void;
}

const memberBodies = ['special-committee', 'member-group'];

function SeatForm({ person, seat, frame, onClose }: SeatDialogProps & { frame: FrameRegister }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    termId: seat?.term.id ?? frame.terms[0]?.id ?? '',
    sectorId: seat?.sector?.id ?? '',
    isStanding: seat?.isStanding ?? false,
    startsOn: seat?.startsOn ?? frame.terms[0]?.startsOn ?? '',
    bodyIds: person.placements
      .filter(({ endsOn, kind }) => endsOn === null && memberBodies.includes(kind))
      .map(({ bodyId }) => bodyId) as readonly string[],
  });
  const bodies = frame.bodies.filter(({ endedOn }) => endedOn === null);
  const choices = (kinds: readonly string[]) =>
    bodies.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ value: id, label: name }));
  const input = {
    ...fields,
    ...(seat ? { id: seat.id } : {}),
    personId: person.id,
    sectorId: fields.sectorId || null,
  };
  return (
    <ActDialog
      title={seat ? t('people.changeSeat') : t('people.addSeat')}
      name="people.save-seat"
      input={input}
      verb={t('save')}
      missing={fields.termId && fields.startsOn ? undefined : t('people.seatMissing')}
      done={t('saved')}
      onClose={onClose}
    >
      <Select
        label={t('people.term')}
        emptyLabel={null}
        options={frame.terms.map(({ id, name }) => ({ value: id, label: name }))}
        {...bind('termId')}
      />
      <ComboBox label={t('people.sector')} options={choices(['sector'])} {...bind('sectorId')} />
      <DateField label={t('people.from')} required {...bind('startsOn')} />
      <Checkbox label={t('people.standingMember')} {...bind('isStanding')} />
      <MultiComboBox
        label={t('people.placements')}
        isOptional
        options={choices(memberBodies)}
        value={[...fields.bodyIds]}
        onChange={bind('bodyIds').onChange}
      />
    </ActDialog>
  );
}

export function SeatDialog(props: SeatDialogProps) {
  const query = useAsk<FrameRegister>('people.frame');
  return (
    <Asked query={query} waiting={null}>
      {(frame) => <SeatForm {...props} frame={frame} />}
    </Asked>
  );
}
