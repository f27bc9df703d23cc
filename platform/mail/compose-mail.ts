// The one look of our mails: a greeting, items with a link each, a closing. As plain text and as simple HTML.
import { escaped, htmlItem, type MailItem, textItem } from './mail-items.ts';

export interface MailContent {
  language: string;
  greeting: string;
  items: readonly MailItem[];
  closing: readonly string[];
}

export function composeMail({ language, greeting, items, closing }: MailContent): {
  text: string;
  html: string;
} {
  const text = [greeting, ...items.map(textItem), closing.join('\n')].join('\n\n');
  const font = "font:16px/1.8 -apple-system,'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif";
  const html = `<!doctype html><html lang="${escaped(language)}"><meta charset="utf-8">
<body style="margin:0;padding:24px;background:#f7f5f2;color:#1f2328;${font}">
<div style="max-width:36em;margin:0 auto;padding:24px;background:#ffffff">
<p style="margin:0 0 16px">${escaped(greeting)}</p>
${items.map(htmlItem).join('\n')}
<div style="padding-top:16px;border-top:1px solid #e4e0da;color:#57606a;font-size:14px">
${closing.map((line) => `<p style="margin:0">${escaped(line)}</p>`).join('')}
</div></div></body></html>`;
  return { text, html };
}
