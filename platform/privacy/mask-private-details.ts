// Words in the place of a private detail: they read well, are spoken well by a screen reader, and give nothing away.
import type { PrivateDetail, PrivateDetailKind } from './contract.ts';

const masks: Readonly<Record<PrivateDetailKind, string>> = {
  'identity-number': '（身份证号略）',
  'mobile-phone': '（电话略）',
  'landline-phone': '（电话略）',
  'e-mail': '（邮箱略）',
  'bank-card': '（账号略）',
  'home-address': '（住址略）',
  'vehicle-plate': '（车牌略）',
  passport: '（证件号略）',
  'messenger-account': '（账号略）',
  'private-person': '某',
  health: '（病情略）',
};

/** What is shown instead; of a person the surname stays, as is the custom. */
export function maskOf(kind: PrivateDetailKind, text: string): string {
  return kind === 'private-person' ? `${[...text][0] ?? ''}${masks[kind]}` : masks[kind];
}

type Span = Pick<PrivateDetail, 'kind' | 'start' | 'end'>;

/** Spans that overlap or lie outside the text are taken as far as they can be. */
export function maskPrivateDetails(text: string, spans: readonly Span[]): string {
  let at = 0;
  let masked = '';
  for (const { kind, start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const until = Math.min(text.length, end);
    if (until <= from) continue;
    masked += text.slice(at, from) + maskOf(kind, text.slice(from, until));
    at = until;
  }
  return masked + text.slice(at);
}
