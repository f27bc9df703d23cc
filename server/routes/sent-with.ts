import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '#platform/errors';
import { refusalOfParts } from './refusal-of-parts.ts';

interface Sent {
  readonly file: { readonly name: string; readonly bytes: Buffer };
  readonly fields: Readonly<Record<string, string>>;
}

function fieldsOf(part: MultipartFile): Record<string, string> {
  const fields = Object.entries(part.fields).flatMap(([name, field]) => {
    const isText = field && 'value' in field && typeof field.value === 'string';
    return isText ? [[name, String(field.value)] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** The file and the fields before it. */
export async function sentWith(request: FastifyRequest): Promise<Sent | Refusal> {
  if (!request.isMultipart()) return refuse('unsupported-media-type');
  try {
    const part = await request.file();
    if (!part) return refuse('file-empty', { name: '' });
    const bytes = await part.toBuffer();
    return { file: { name: part.filename ?? '', bytes }, fields: fieldsOf(part) };
  } catch (error) {
    return refusalOfParts(error);
  }
}
