import type * as z from 'zod';
import type { fileView } from '#instruments/proposals/contract';
import type { Locale, SpokenRefusal } from '#web/client';

export type StoredFile = z.infer<typeof fileView>;

export interface Upload {
  path: string;
  file: File;
  fields: Readonly<Record<string, string>>;
  locale: Locale;
  onProgress: (share: number) => void;
}

export const sessionIsOver = 401;

export function sendOnce<Answer>(upload: Upload): Promise<{ status: number; answer: Answer | SpokenRefusal | null }> {
  const form = new FormData();
  // Fields go before the file: the server reads them as they arrive.
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', upload.file);
  return new Promise((resolve) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', `/api${upload.path}`);
    sending.responseType = 'json';
    sending.setRequestHeader('accept', 'application/json');
    sending.setRequestHeader('x-requested-with', 'tongxin');
    sending.setRequestHeader('x-locale', upload.locale);
    sending.setRequestHeader('accept-language', upload.locale);
    sending.upload.onprogress = ({ loaded, total }) => upload.onProgress(total ? loaded / total : 0);
    sending.onloadend = () =>
      resolve({ status: sending.status, answer: sending.response as Answer | SpokenRefusal | null });
    sending.send(form);
  });
}
