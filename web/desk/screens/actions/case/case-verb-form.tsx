// From a case's verb to its form.
import type { ComponentType } from 'react';
import { OneTextForm } from '../form/one-text-form.tsx';
import { caseTarget } from '../form/target.ts';
import { AssignForm } from './assign-form.tsx';
import type { CaseFormProps } from './case-form.ts';
import { caseOneTexts } from './case-one-texts.ts';
import { ConvertForm } from './convert-form.tsx';
import { DeclineToFileForm } from './decline-to-file-form.tsx';
import { DraftAssignmentForm } from './draft-assignment-form.tsx';
import { FileForm } from './file-form.tsx';
import { LookBackForm } from './look-back-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { NameKeyForm } from './name-key-form.tsx';
import { PreReviewForm } from './pre-review-form.tsx';

const forms: Readonly<Record<string, ComponentType<CaseFormProps>>> = {
  'pre-review': PreReviewForm,
  file: FileForm,
  'decline-to-file': DeclineToFileForm,
  merge: MergeForm,
  convert: ConvertForm,
  'draft-assignment': DraftAssignmentForm,
  assign: AssignForm,
  'name-key': NameKeyForm,
  'look-back': LookBackForm,
};

export function CaseVerbForm({ verb, ...props }: CaseFormProps & { verb: string }) {
  const Form = forms[verb];
  if (Form) return <Form {...props} />;
  const oneText = caseOneTexts[verb];
  if (!oneText) return null;
  const kind = verb === 'discard' || verb === 'withdraw' ? 'danger' : 'primary';
  const { label, onClose } = props;
  return <OneTextForm {...{ verb, label, kind, oneText, onClose }} target={caseTarget(props.proposal)} />;
}
