import { TextField, type TextFieldProps } from './text-field.tsx';

/** A calendar date `YYYY-MM-DD`, chosen with the browser's own picker. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'limit'>) {
  return <TextField {...props} type="date" />;
}
