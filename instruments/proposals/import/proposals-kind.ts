// The import of past proposals, as the house takes it in.
import type { ImportKind } from '#kernel/administration';
import { refuse } from '#platform/errors';
import { applyProposals, undoProposals } from './apply-proposals.ts';
import { compareProposals } from './compare-proposals.ts';
import { importAs } from './import-one.ts';
import { en, zhCN } from './messages/index.ts';
import type { ImportedProposal } from './proposal-values.ts';
import { proposalColumns, readProposals } from './read-proposals.ts';

/** What stands before numbers that were not given here, unless the office names its own: 历2019-0012. */
const usualOrigin = '历';
const originShape = /^[\p{L}\p{N}-]{1,12}$/u;

export const proposalImport: ImportKind<ImportedProposal> = {
  kind: 'proposals',
  who: ['system-administrator', 'proposal-officer'],
  columns: Object.values(proposalColumns).map(({ names }) => names[0]),
  messages: { 'zh-CN': zhCN, en },
  optionsFrom({ origin = '', as = '' }) {
    const prefix = origin.trim() === '' ? usualOrigin : origin.trim();
    if (!originShape.test(prefix)) return refuse('import-origin-refused', { origin: prefix.slice(0, 30) });
    const state = importAs.find((one) => one === as) ?? 'closed';
    return { origin: prefix, as: state };
  },
  readRows: readProposals,
  compare: compareProposals,
  apply: applyProposals,
  undo: undoProposals,
};
