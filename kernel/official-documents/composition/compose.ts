// From the model of a document to its composition, one path for all four formats.
import { printableLine } from '#platform/rendering';
import type { OfficialDocument } from '../contract.ts';
import { page } from '../page-grid.ts';
import { composeBlocks } from './blocks.ts';
import { composeContact, composeSignature } from './closing.ts';
import { composeAttachments } from './compose-attachments.ts';
import { composeCertificates } from './compose-certificates.ts';
import { composeEndMatter } from './compose-end-matter.ts';
import { composeLedger } from './compose-ledger.ts';
import { composeTitle } from './compose-title.ts';
import type { Composition, FlowItem } from './contract.ts';
import { composeHead } from './heads.ts';
import { line, present, run } from './line.ts';

function addressee(document: OfficialDocument): FlowItem[] {
  const names = present(typeof document.addressee === 'string' ? [document.addressee] : document.addressee);
  const text = names.map((name) => printableLine(name)).join('、');
  return text ? [line('addressee', [run(`${text.replace(/[:：]+$/u, '')}：`)])] : [];
}

/** The last body paragraph goes over to the next page together with the signature, which never stands alone. */
function keepClosingTogether(flow: readonly FlowItem[]): FlowItem[] {
  const last = flow.at(-1);
  return last?.kind === 'line' ? [...flow.slice(0, -1), { ...last, keepsWithNext: true }] : [...flow];
}

export function compose(document: OfficialDocument): Composition {
  if (document.format === 'ledger') return composeLedger(document);
  if (document.format === 'certificate') return composeCertificates(document);
  const head = composeHead(document);
  const body = [...addressee(document), ...composeBlocks(document.blocks), ...composeAttachments(document.attachments)];
  const signature = composeSignature(document.signature);
  return {
    format: document.format,
    title: printableLine(document.title),
    page,
    hasGrid: true,
    placed: head.placed,
    flow: [
      ...head.flow,
      ...composeTitle(document),
      ...(signature.length > 0 ? keepClosingTogether(body) : body),
      ...signature,
      ...composeContact(document.contact),
    ],
    endMatter: composeEndMatter(document),
    numberedPages: document.format === 'letter' ? 'after-first' : 'all',
  };
}
