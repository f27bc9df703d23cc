// What a citizen's form says: its fields as text, and the one photograph, looked at and cleaned before anything is kept.
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type AcceptedFile, receiveFile } from '#platform/files';

const megabyte = 1024 * 1024;
const limits = { fields: 20, fieldSize: 400_000, files: 1, fileSize: 15 * megabyte, headerPairs: 50 };
const longestKept = 60_000;

export interface SentForm {
  said(name: string): string;
  readonly photo: AcceptedFile | null;
  readonly photoProblem: Refusal | null;
}

interface Gathered {
  readonly fields: Map<string, string>;
  photo: AcceptedFile | null;
  photoProblem: Refusal | null;
}

async function photoIn(part: MultipartFile): Promise<AcceptedFile | Refusal | null> {
  const bytes = await part.toBuffer();
  if (bytes.length === 0) return null;
  const name = part.filename || 'photo.jpg';
  return receiveFile({ name, bytes, claimedType: part.mimetype, purpose: 'image' });
}

const isTooLarge = (error: unknown): boolean => (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE';

async function takePhoto(part: MultipartFile, gathered: Gathered): Promise<void> {
  try {
    const photo = await photoIn(part);
    if (isRefusal(photo)) gathered.photoProblem = photo as Refusal;
    else gathered.photo = photo;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    gathered.photoProblem = refuse('file-too-large', { name: part.filename ?? '', size: '>15', limit: 15 });
  }
}

async function gather(request: FastifyRequest, gathered: Gathered): Promise<void> {
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') await takePhoto(part, gathered);
    else gathered.fields.set(part.fieldname, String(part.value));
  }
}

/** Fields that came before something went wrong are kept: nobody writes twice. */
export async function readForm(request: FastifyRequest): Promise<SentForm> {
  const gathered: Gathered = { fields: new Map(), photo: null, photoProblem: null };
  if (request.isMultipart()) {
    await gather(request, gathered).catch((error: { code?: string }) => {
      if (!String(error.code ?? '').match(/^(FST_|ERR_STREAM)/)) throw error;
      gathered.photoProblem ??= refuse(isTooLarge(error) ? 'request-too-large' : 'request-unreadable');
    });
  } else if (request.body instanceof URLSearchParams) {
    for (const [name, value] of request.body) gathered.fields.set(name, value);
  }
  const { fields, photo, photoProblem } = gathered;
  return { photo, photoProblem, said: (name) => (fields.get(name) ?? '').toWellFormed().slice(0, longestKept) };
}
