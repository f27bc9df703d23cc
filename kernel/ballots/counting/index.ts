export { countPapers, type Issued, type Paper } from './count-papers.ts';
export { recount } from './recount.ts';
export { rulesDigest } from './rules-digest.ts';
export { tally, tallyCounts } from './tally.ts';
