import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '#platform/errors';
import { type AcceptedFile, type FilePurpose, filePurposes, receiveFile } from '#platform/files';
import { refusalOfParts } from './refusal-of-parts.ts';

const isFilePurpose = (word: string): word is FilePurpose => Object.hasOwn(filePurposes, word);

/** The one file of a multipart request, checked by content; purposes are named by the route. */
export async function fileOf(request: FastifyRequest, purpose: string | null): Promise<AcceptedFile | Refusal> {
  if (!request.isMultipart()) return refuse('unsupported-media-type');
  let part: MultipartFile | undefined;
  try {
    part = await request.file();
    if (!part) return refuse('file-empty', { name: '' });
    const bytes = await part.toBuffer();
    const field = part.fields.purpose;
    const asked = purpose ?? (field && 'value' in field ? String(field.value) : 'attachment');
    if (!isFilePurpose(asked)) return refuse('request-unreadable');
    return await receiveFile({
      name: part.filename ?? '',
      bytes,
      claimedType: part.mimetype,
      purpose: asked,
    });
  } catch (error) {
    return refusalOfParts(error);
  }
}
