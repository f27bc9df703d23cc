export { assignmentNotice } from './assignment-notice.ts';
export { type LedgerWanted, ledgerDocument, ledgerSheet } from './ledger.ts';
export { type CommitteeNames, proposalDocument } from './proposal-document.ts';
export { type LetterWanted, replyLetter } from './reply-letter.ts';
export { proposalWorkbooks } from './workbooks.ts';
