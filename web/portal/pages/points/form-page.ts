// The citizen's form: eight fields at most, two of them asked for; what was typed is kept when something is missing.
import { type Html, html } from '../../html.ts';
import { hidden, type Page } from '../../layout.ts';
import { hrefOf, type Reader } from '../../reader.ts';
import {
  choiceField,
  lineField,
  type MatterForm,
  matterFields,
  photoField,
  sinceField,
  textField,
} from './form-fields.ts';

function summary({ t }: Reader, { problems, trouble }: MatterForm): Html | '' {
  const found = ([...matterFields, 'photo'] as const).filter((name) => problems[name]);
  if (found.length === 0 && !trouble) return '';
  return html`<div class="summary" role="alert"><h2>${t('points.form.notSent')}</h2>${trouble ? html`<p>${trouble}</p>` : ''}
<ul>${found.map((name) => html`<li><a href="#${name}">${t(`points.form.fields.${name}`)}　${problems[name]}</a></li>`)}</ul></div>`;
}

const steps = ({ t }: Reader): Html =>
  html`<h2>${t('points.form.what')}</h2><ol>${(['one', 'two', 'three'] as const).map((step) => html`<li>${t(`points.form.steps.${step}`)}</li>`)}</ol>`;

export function formPage(reader: Reader, form: MatterForm): Page {
  const { t } = reader;
  const path = `/points/${form.point.code}`;
  return {
    path,
    title: t('points.form.title'),
    isPrivate: true,
    body: html`<div class="large"><h1 class="page-title">${t('points.form.title')}</h1>
<p class="point-name">${t('points.form.at', { point: form.point.title })}</p>
<p class="lead">${t('points.form.lead')}</p><p class="soft">${t('points.form.emergency')}</p>
${summary(reader, form)}
<form method="post" action="${hrefOf(reader, path)}" enctype="multipart/form-data" novalidate data-puzzle="${form.bits}">
<input type="hidden" name="pass" value="${form.pass}"><input type="hidden" name="solution" value="">
<div class="trap" aria-hidden="true"><label for="website">Website</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off"></div>
${textField(reader, form, 'text', 6)}${lineField(reader, form, 'place')}${sinceField(reader, form)}
${textField(reader, form, 'wish', 2)}${choiceField(reader, form)}
<h2>${t('points.form.contactTitle')}</h2>
${lineField(reader, form, 'name')}${lineField(reader, form, 'phone')}
${photoField(reader, form)}${hidden(reader)}
<p class="checking" data-checking hidden role="status">${t('points.form.checking')}</p>
<button class="verb wide" type="submit">${t('points.form.send')}</button></form>
${steps(reader)}<p><a href="${hrefOf(reader, '/track')}">${t('points.list.track')}</a></p></div>
<script src="${form.script}" defer></script>`,
  };
}
