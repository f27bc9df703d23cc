// Signing for a case names who leads, writes and answers the telephone.
import { signForInput } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import { PostFields } from './post-fields.tsx';
import type { UndertakingFormProps } from './undertaking-form.ts';
import { holderOf, type UnitStaff } from './unit-staff.ts';

export interface Appointed {
  leaderId: string;
  drafterId: string;
  contactId: string;
}

export function AppointmentForm(props: UndertakingFormProps & { staff: UnitStaff }) {
  const { proposal, undertaking, verb, label, staff, onClose } = props;
  const t = useTranslate(words);
  const form = useVerb<Appointed>({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: signForInput,
    initial: {
      leaderId: undertaking.leader?.id ?? holderOf('leader', staff),
      drafterId: undertaking.drafter?.id ?? holderOf('drafter', staff),
      contactId: undertaking.contact?.id ?? holderOf('contact', staff),
    },
    onDone: onClose,
  });
  return (
    <VerbDialog form={form} label={label} onClose={onClose} lead={<p>{t.dynamic(`forms.${verb}.lead`)}</p>}>
      <PostFields form={form} staff={staff} />
    </VerbDialog>
  );
}
