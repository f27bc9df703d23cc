// A photo taken without a network: kept on the device, uploaded and joined to the draft when the network returns.
import type { ProposalView } from '#instruments/proposals/contract';
import { newIntent, placeholderOf, type WaitingFile } from '#web/client';

interface QueuedAttachment {
  owner: string;
  view: ProposalView;
  file: File;
  says: string;
}

/** False when this device cannot keep it. */
export async function queueAttachment({ owner, view, file, says }: QueuedAttachment): Promise<boolean> {
  const { queueThing, thingFrom } = await import('../../../../client/outbox/index.ts');
  const placeholder = newIntent();
  const waiting: WaitingFile = {
    placeholder,
    file,
    name: file.name,
    fields: { purpose: 'attachment', caseId: view.id },
  };
  const thing = thingFrom({
    ...{ owner, key: newIntent(), cases: [view.id], lane: view.id, name: 'proposals.save' },
    input: { id: view.id, input: { attachmentIds: [placeholderOf(placeholder)] } },
    files: [waiting],
    appends: { query: 'proposals.case', from: 'attachments', to: 'attachmentIds' },
    says: { title: `${says} ${file.name}`, about: view.title, link: `/write/${view.id}` },
  });
  return queueThing(thing).then(
    () => true,
    () => false,
  );
}
