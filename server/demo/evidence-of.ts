// A small paper that somebody of the demo hands in as evidence, through the same gate as everybody's.
import { isRefusal } from '#platform/errors';
import { keepFile, receiveFile } from '#platform/files';
import type { CastMember } from './cast.ts';
import type { Telling } from './chapters.ts';

export interface EvidenceWanted {
  readonly who: CastMember;
  readonly at: Date;
  readonly name?: string;
  readonly text?: string;
}

export async function evidenceOf({ house, cast }: Telling, wanted: EvidenceWanted): Promise<string> {
  const { who, at, name = '活动证明.txt', text = `活动证明：${who.name}委员参加了本次活动。` } = wanted;
  const file = await receiveFile({ name, bytes: Buffer.from(text), purpose: 'attachment' });
  if (isRefusal(file)) throw new Error(`The demo's evidence was refused: ${file.code}`);
  const keep = { tenantId: cast.tenantId, file, uploadedBy: who.personId, uploadedAt: at };
  return (await house.database.asTenant(cast.tenantId, (tx) => keepFile(tx, house.files, keep))).id;
}
