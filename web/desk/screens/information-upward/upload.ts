// A file goes to the house first; the act then names it.
import { isRefusal, request, type SpokenRefusal } from '#web/client';

export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly error?: string;
}

export async function upload(file: File): Promise<Uploaded> {
  const body = new FormData();
  body.append('purpose', 'attachment');
  body.append('file', file);
  const answer = await request<Uploaded | SpokenRefusal>('/files', { method: 'POST', body });
  return isRefusal(answer)
    ? { id: '', name: file.name, error: (answer as SpokenRefusal).message }
    : (answer as Uploaded);
}
