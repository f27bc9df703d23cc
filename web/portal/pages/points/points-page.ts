// The points in service, each with the way to its form; beside them the way to follow what was reported before.
import { html } from '../../html.ts';
import type { Page } from '../../layout.ts';
import { hrefOf, type Reader } from '../../reader.ts';

export interface PointShown {
  readonly code: string;
  readonly title: string;
  readonly address: string;
  readonly district: string;
  readonly openHours: string;
}

const pointEntry = (reader: Reader, { code, title, address, district, openHours }: PointShown) =>
  html`<li class="point"><h2 lang="zh-CN">${title}</h2><p lang="zh-CN">${[district, address].filter(Boolean).join('　')}</p>
${openHours ? html`<p class="soft">${reader.t('points.list.open')} <span lang="zh-CN">${openHours}</span></p>` : ''}
<p><a class="verb" href="${hrefOf(reader, `/points/${code}`)}">${reader.t('points.list.write')}<span class="unseen" lang="zh-CN"> ${title}</span></a></p></li>`;

/** `closed`: the point whose poster somebody stands before, when it takes nothing any more. */
export function pointsPage(reader: Reader, points: readonly PointShown[], closed?: string): Page {
  const { t } = reader;
  const title = closed ? t('points.closed.title') : t('points.list.title');
  return {
    path: '/points',
    title,
    ...(closed ? { isPrivate: true } : {}),
    body: html`<div class="large"><h1 class="page-title">${title}</h1>
<p class="lead">${closed ? t('points.closed.lead', { point: closed }) : t('points.list.lead')}</p>
<p><a href="${hrefOf(reader, '/track')}">${t('points.list.track')}</a></p>
${points.length === 0 ? html`<p>${t('points.list.none')}</p>` : html`<ul class="points">${points.map((point) => pointEntry(reader, point))}</ul>`}</div>`,
  };
}
