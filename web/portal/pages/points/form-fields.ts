// The fields of the citizen's form: a label, a hint, what is wrong, the control; no script, no placeholder instead of a label.
import { type Html, html } from '../../html.ts';
import type { Reader } from '../../reader.ts';

export const matterFields = ['text', 'place', 'since', 'wish', 'topic', 'name', 'phone'] as const;
export type MatterField = (typeof matterFields)[number];
export type MatterValues = Readonly<Record<MatterField, string>>;

export interface MatterForm {
  readonly point: { readonly code: string; readonly title: string };
  readonly values: MatterValues;
  readonly problems: Partial<Record<MatterField | 'photo', string>>;
  /** What went wrong with the whole of it. */
  readonly trouble: string;
  readonly pass: string;
  readonly bits: number;
  readonly topics: readonly { readonly value: string; readonly label: string }[];
  readonly since: readonly { readonly value: string; readonly label: string }[];
  readonly script: string;
  /** Sent with a photograph that could not be kept with the rest. */
  readonly hadPhoto: boolean;
}

type Field = MatterField | 'photo';
const asked: readonly Field[] = ['text', 'place'];

export const labelOf = ({ t }: Reader, name: Field): Html =>
  html`${t(`points.form.fields.${name}`)}${asked.includes(name) ? '' : html`<span class="soft">${t('points.form.optional')}</span>`}`;

export const describedBy = (form: MatterForm, name: Field): Html =>
  html` aria-describedby="${name}-hint${form.problems[name] ? ` ${name}-problem` : ''}"${form.problems[name] ? html` aria-invalid="true"` : ''}`;

export function framed(reader: Reader, form: MatterForm, { name, control }: { name: Field; control: Html }): Html {
  const problem = form.problems[name];
  return html`<div class="field${problem ? ' wrong' : ''}"><label for="${name}">${labelOf(reader, name)}</label>
<p class="hint" id="${name}-hint">${reader.t(`points.form.hints.${name}`)}</p>${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''}
${control}</div>`;
}

export const textField = (reader: Reader, form: MatterForm, name: MatterField, rows: number): Html =>
  framed(reader, form, {
    name,
    control: html`<textarea id="${name}" name="${name}" rows="${rows}"${describedBy(form, name)}>
${form.values[name]}</textarea>`,
  });

const kinds: Partial<Record<MatterField, Html>> = {
  name: html` autocomplete="name"`,
  phone: html` autocomplete="tel" inputmode="tel"`,
};

export const lineField = (reader: Reader, form: MatterForm, name: MatterField): Html =>
  framed(reader, form, {
    name,
    control: html`<input id="${name}" name="${name}" type="text" value="${form.values[name]}"${kinds[name] ?? ''}${describedBy(form, name)}>`,
  });

export const choiceField = (reader: Reader, form: MatterForm): Html =>
  framed(reader, form, {
    name: 'topic',
    control: html`<select id="topic" name="topic"${describedBy(form, 'topic')}><option value="">${reader.t('points.form.noTopic')}</option>${form.topics.map(
      ({ value, label }) =>
        html`<option value="${value}"${value === form.values.topic ? html` selected` : ''}>${label}</option>`,
    )}</select>`,
  });

export const sinceField = (reader: Reader, form: MatterForm): Html =>
  html`<fieldset class="field"><legend>${reader.t('points.form.fields.since')}</legend>${form.since.map(
    ({ value, label }) =>
      html`<label class="choice"><input type="radio" name="since" value="${value}"${value === form.values.since ? html` checked` : ''}> ${label}</label>`,
  )}</fieldset>`;

export const photoField = (reader: Reader, form: MatterForm): Html =>
  framed(reader, form, {
    name: 'photo',
    control: html`${form.hadPhoto && !form.problems.photo ? html`<p class="problem">${reader.t('points.form.photoAgain')}</p>` : ''}<input id="photo" name="photo" type="file" accept="image/jpeg,image/png,image/webp"${describedBy(form, 'photo')}>`,
  });
