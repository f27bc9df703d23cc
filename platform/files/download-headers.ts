// How a stored file is handed out: always as a download, never run or guessed at by the browser.
import { cleanFileName } from './file-name.ts';

/** RFC 6266 with RFC 5987: a plain ASCII name for old clients, the real one in UTF-8. */
export function contentDisposition(name: string): string {
  const clean = cleanFileName(name);
  const ascii = clean.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(clean).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

export function downloadHeaders(file: { name: string; mediaType: string; size?: number }) {
  return {
    'content-type': file.mediaType,
    'content-disposition': contentDisposition(file.name),
    ...(file.size === undefined ? {} : { 'content-length': String(file.size) }),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  };
}
