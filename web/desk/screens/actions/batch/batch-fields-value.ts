// What a batch asks once for all.
import type { UnitsChosen } from '../units/assignment-draft.ts';

export interface BatchFieldsValue {
  meeting: string;
  reasonCode: string;
  explanation: string;
  units: UnitsChosen;
  note: string;
  remark: string;
}

export const emptyFields = (meeting: string): BatchFieldsValue => ({
  meeting,
  reasonCode: '',
  explanation: '',
  units: { type: 'sole', first: '', others: [] },
  note: '',
  remark: '',
});
