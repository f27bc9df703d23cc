// The page of the open data and its files. What was made before the last withdrawal is not handed out, only announced anew.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { calendarDateOf } from '#kernel/deadlines';
import type { CommitteeName } from '#kernel/people';
import { type OpenData, publicationVersion, readOpenData } from '#kernel/publication';
import { dataPage } from '../../../web/portal/pages/data-page.ts';
import type { House } from '../../house.ts';
import { readerOf } from '../reader-of.ts';
import { guarded, sendPage } from '../send-page.ts';

interface Wanted {
  readonly house: House;
  readonly committee: CommitteeName;
  readonly request: FastifyRequest;
}

const soonSeconds = 60;

/** Null while it is being made, for the first time or anew. */
const currentData = ({ house, committee }: Wanted): Promise<OpenData | null> =>
  house.database.asTenant(committee.id, async (tx) => {
    const { withdrawnVersion } = await publicationVersion(tx);
    const made = await readOpenData(tx);
    return made && made.version >= withdrawnVersion ? made : null;
  });

export async function serveDataPage(reply: FastifyReply, wanted: Wanted) {
  const reader = readerOf(wanted.request, wanted.committee);
  const made = await currentData(wanted);
  const shown = made && { ...made, madeOn: calendarDateOf(made.madeAt), madeAt: made.madeAt.toISOString() };
  return sendPage(reply, wanted.request, { reader, page: dataPage(reader, shown) });
}

/** Answers false where there is no such file. */
export async function serveDataFile(reply: FastifyReply, wanted: Wanted): Promise<boolean> {
  const { request, house, committee } = wanted;
  const { file: name } = request.params as { file: string };
  const made = await currentData(wanted);
  if (!made) {
    const reader = readerOf(request, committee);
    reply.header('retry-after', soonSeconds);
    await sendPage(reply, request, { reader, page: dataPage(reader, null), status: 503, isOwn: true });
    return true;
  }
  const file = made.files.find((one) => one.name === name);
  if (!file) return false;
  const fingerprint = `"${file.digest}"`;
  guarded(reply)
    .header('etag', fingerprint)
    .header('last-modified', made.madeAt.toUTCString())
    .header('x-content-type-options', 'nosniff')
    .header('access-control-allow-origin', '*')
    .type(file.mediaType);
  if (request.headers['if-none-match'] === fingerprint) {
    await reply.code(304).send();
    return true;
  }
  const stored = await house.files.open(committee.id, file.digest);
  if (!stored) return false;
  await reply.header('content-length', stored.size).send(stored.stream);
  return true;
}
