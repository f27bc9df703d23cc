// Signing for it, and changing who is in charge: leader, drafter and contact of the unit.
import { Asked } from '#web/client';
import { AppointmentForm } from './appointment-form.tsx';
import type { UndertakingFormProps } from './undertaking-form.ts';
import { useUnitStaff } from './unit-staff.ts';

export function SignForForm(props: UndertakingFormProps) {
  const staff = useUnitStaff(props.undertaking.unitId);
  return <Asked query={staff}>{(people) => <AppointmentForm {...props} staff={people} />}</Asked>;
}
