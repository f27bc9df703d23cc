// The dialog of one verb of an issue.
import { ActForm, type ActFormProps } from '../forms/act-form.tsx';
import { useBarometerWords } from './say.ts';

interface IssueFormProps<Answer> extends Omit<ActFormProps<Answer>, 'act' | 'title'> {
  verb: string;
}

export function IssueForm<Answer = unknown>({ verb, ...form }: IssueFormProps<Answer>) {
  const say = useBarometerWords();
  return <ActForm<Answer> act={`barometer.${verb}`} title={say(`barometer.verbs.${verb}`)} {...form} />;
}
