import { type Refusal, refuse } from '#platform/errors';

/** What the reader of multipart bodies says in words alone, without a code: the body ended or is not what it calls itself. */
const torn = /unexpected end of multipart data|^Multipart: |malformed part header/i;

/** What went wrong while the parts were read, as a refusal; what is not the sender's doing is thrown again. */
export function refusalOfParts(error: unknown): Refusal {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return refuse('request-too-large');
  if (code.startsWith('FST_') || code === 'ERR_STREAM_PREMATURE_CLOSE' || torn.test(message))
    return refuse('request-unreadable');
  throw error;
}
