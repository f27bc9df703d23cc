export interface MailItem {
  title: string;
  line?: string;
  link?: { label: string; address: string };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

export function textItem({ title, line, link }: MailItem): string {
  return [title, line, link && `${link.label}: ${link.address}`].filter(Boolean).join('\n');
}

export function htmlItem({ title, line, link }: MailItem): string {
  const parts = [`<p style="margin:0;font-weight:600">${escaped(title)}</p>`];
  if (line) parts.push(`<p style="margin:4px 0 0;color:#57606a">${escaped(line)}</p>`);
  if (link) {
    const style = 'color:#b3201f;text-decoration:underline';
    parts.push(
      `<p style="margin:8px 0 0"><a href="${escaped(link.address)}" style="${style}">${escaped(link.label)}</a></p>`,
    );
  }
  return `<div style="padding:16px 0;border-top:1px solid #e4e0da">${parts.join('')}</div>`;
}
