// The open data: what there is, how large, what to check it against, and under which licence.
import { type Html, html } from '../html.ts';
import type { Page } from '../layout.ts';
import { licence } from '../open-data.ts';
import { dayText, type Reader } from '../reader.ts';

export interface DataFile {
  readonly name: string;
  readonly digest: string;
  readonly size: number;
  readonly records: number | null;
}

export interface OpenDataShown {
  readonly version: number;
  readonly madeOn: string;
  readonly madeAt: string;
  readonly files: readonly DataFile[];
}

const kilobyte = 1024;

function sizeText(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} B`;
  const kilobytes = bytes / kilobyte;
  return kilobytes < kilobyte ? `${kilobytes.toFixed(1)} kB` : `${(kilobytes / kilobyte).toFixed(1)} MB`;
}

function fileTable(reader: Reader, { files }: OpenDataShown): Html {
  const { t, base } = reader;
  const head = (['file', 'records', 'size', 'digest'] as const).map(
    (key) => html`<th scope="col">${t(`portal.data.columns.${key}`)}</th>`,
  );
  const rows = files.map(
    ({ name, digest, size, records }) =>
      html`<tr><th scope="row"><a href="${base}/data/${name}">${name}</a></th><td>${records ?? ''}</td><td>${sizeText(size)}</td><td><code class="digest">${digest}</code></td></tr>`,
  );
  return html`<table class="rota data-files"><caption class="soft">${t('portal.data.tableLead')}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Null: it has never been made, or is being made anew since something was withdrawn. */
export function dataPage(reader: Reader, shown: OpenDataShown | null): Page {
  const { t } = reader;
  const files = shown
    ? html`<p class="soft">${t('portal.data.made', { version: shown.version, day: dayText(reader, shown.madeOn) })}</p>
${fileTable(reader, shown)}`
    : html`<p class="empty" role="status">${t('portal.data.making')}</p>`;
  return {
    path: '/data/',
    title: t('portal.ways.data'),
    body: html`<h1 class="page-title">${t('portal.ways.data')}</h1><p class="lead">${t('portal.data.lead')}</p>
${files}
<section aria-labelledby="forms"><h2 id="forms">${t('portal.data.forms')}</h2><ul><li>${t('portal.data.jsonl')}</li><li>${t('portal.data.csv')}</li><li>${t('portal.data.schema')}</li><li>${t('portal.data.sums')}</li><li>${t('portal.data.withdrawn')}</li></ul></section>
<section aria-labelledby="licence"><h2 id="licence">${t('portal.data.licence')}</h2><p>${t('portal.data.licenceLine', { committee: reader.committee.name })} <a href="${licence.path}">${licence.title}（${licence.name}）</a></p></section>`,
  };
}
