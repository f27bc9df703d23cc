// From a verb on an undertaking to its form.
import type { ComponentType } from 'react';
import { OneTextForm } from '../form/one-text-form.tsx';
import { undertakingTarget } from '../form/target.ts';
import { ConfirmConsultationForm } from './confirm-consultation-form.tsx';
import { DecideExtensionForm } from './decide-extension-form.tsx';
import { DeliverForm } from './deliver-form.tsx';
import { ObjectForm } from './object-form.tsx';
import { RateForm } from './rate-form.tsx';
import { ReclassForm } from './reclass-form.tsx';
import { RecordConsultationForm } from './record-consultation-form.tsx';
import { RequestExtensionForm } from './request-extension-form.tsx';
import { SignForForm } from './sign-for-form.tsx';
import { SignOffForm } from './sign-off-form.tsx';
import { TransferForm } from './transfer-form.tsx';
import type { UndertakingFormProps } from './undertaking-form.ts';
import { undertakingOneTexts } from './undertaking-one-texts.ts';

const forms: Readonly<Record<string, ComponentType<UndertakingFormProps>>> = {
  'sign-for': SignForForm,
  appoint: SignForForm,
  object: ObjectForm,
  transfer: TransferForm,
  'record-consultation': RecordConsultationForm,
  'confirm-consultation': ConfirmConsultationForm,
  'sign-off': SignOffForm,
  deliver: DeliverForm,
  'request-extension': RequestExtensionForm,
  'grant-extension': DecideExtensionForm,
  'refuse-extension': DecideExtensionForm,
  rate: RateForm,
  reclass: ReclassForm,
};

export function UndertakingVerbForm(props: UndertakingFormProps) {
  const Form = forms[props.verb];
  if (Form) return <Form {...props} />;
  const oneText = undertakingOneTexts[props.verb];
  if (!oneText) return null;
  const { verb, label, onClose, proposal, undertaking } = props;
  return <OneTextForm {...{ verb, label, oneText, onClose }} target={undertakingTarget(proposal, undertaking)} />;
}
