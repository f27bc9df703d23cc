// Counts a published bundle again, with nothing but the bundle: rules, signatures, doubles, numbers, result.
import canonicalize from 'canonicalize';
import { isSignedToken } from '../blind/blind-token.ts';
import { type CountBundle, type CountedPaper, countBundle, type Recount } from '../contract/bundle.ts';
import { problemOfChoices } from '../contract/choices.ts';
import { rulesDigest } from './rules-digest.ts';
import { tally, tallyCounts } from './tally.ts';

type Fault = Recount['faults'][number];

async function isSigned({ rules, keys }: CountBundle, { token, signature, group }: CountedPaper): Promise<boolean> {
  if (!rules.isSecret) return true;
  const key = keys.find((one) => one.group === group)?.key;
  return key !== undefined && token !== null && signature !== null && isSignedToken(key, token, signature);
}

async function faultsOfPaper(bundle: CountBundle, paper: CountedPaper): Promise<Fault[]> {
  const { serial } = paper;
  if (!bundle.rules.groups.some(({ id }) => id === paper.group)) return [{ fault: 'group-unknown', serial }];
  const faults: Fault[] = [];
  // A key that cannot be read verifies nothing.
  const signed = await isSigned(bundle, paper).catch(() => false);
  if (!signed) faults.push({ fault: 'signature-false', serial });
  if (problemOfChoices(bundle.rules, paper.choices)) faults.push({ fault: 'choices-false', serial });
  return faults;
}

function doublesIn(papers: readonly CountedPaper[]): Fault[] {
  const seen = new Set<string>();
  return papers.flatMap(({ token, serial }): Fault[] => {
    if (token === null) return [];
    if (seen.has(token)) return [{ fault: 'paper-twice', serial }];
    seen.add(token);
    return [];
  });
}

const issuedIn = ({ issued }: CountBundle) => Object.fromEntries(issued.map(({ group, count }) => [group, count]));

export async function recount(given: unknown): Promise<Recount> {
  const read = countBundle.safeParse(given);
  if (!read.success) {
    return { holds: false, faults: [{ fault: 'not-a-count', serial: null }], papers: 0, tally: null };
  }
  const bundle = read.data;
  const { rules, papers, recorded } = bundle;
  const faults: Fault[] = [];
  if ((await rulesDigest(rules)) !== bundle.rulesDigest) faults.push({ fault: 'rules-changed', serial: null });
  for (const paper of papers) faults.push(...(await faultsOfPaper(bundle, paper)));
  faults.push(...doublesIn(papers));
  const counted = recorded ? tallyCounts(rules, recorded.groups) : tally(rules, papers, issuedIn(bundle));
  if (counted.verdict === 'more-papers-than-issued') faults.push({ fault: 'more-papers-than-issued', serial: null });
  if (canonicalize(counted) !== canonicalize(bundle.tally)) faults.push({ fault: 'tally-differs', serial: null });
  return { holds: faults.length === 0, faults, papers: papers.length, tally: counted };
}
