// A dialog that carries out one act of this instrument, named without it: `adopt-plan`.
import { type ActFormProps, ActForm as AnyActForm } from '../../forms/act-form.tsx';

export function ActForm<Answer = unknown>({ act, ...form }: ActFormProps<Answer>) {
  return <AnyActForm<Answer> act={`studies.${act}`} {...form} />;
}
