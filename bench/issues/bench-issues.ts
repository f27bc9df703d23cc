// Real messages put together to issues: exact doubles, time, how right the groups are, and the largest for reading.
import {
  areNearDoubles,
  exactDoubles,
  examplesOf,
  type Group,
  type Grouping,
  groupAll,
  nameOf,
  placeOne,
  type Raised,
  spoken,
} from '#instruments/barometer/grouping';
import { comparedText } from '#kernel/likeness';
import { quantile, type Row, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { areMessagesThere, readMessages } from './messages.ts';
import { qualityOf } from './quality.ts';

const largestFirst = ({ groups }: Grouping): Group[] =>
  [...groups.values()].sort((one, other) => other.members.size - one.members.size || (one.id < other.id ? -1 : 1));

/** Beyond word for word: pairs of one issue of whose shingles most agree. */
function nearDoublesIn(groups: readonly Group[], exact: ReadonlyMap<string, string>): number {
  const compared = new Map(
    groups.flatMap(({ members }) => [...members.values()].map(({ voice }) => [voice.id, comparedText('', voice.text)])),
  );
  let found = 0;
  for (const { members } of groups) {
    const distinct = [...members.values()].filter(({ voice }) => !exact.has(voice.id));
    found += distinct.filter((one, at) =>
      distinct.slice(0, at).some((other) => areNearDoubles(compared.get(one.voice.id)!, compared.get(other.voice.id)!)),
    ).length;
  }
  return found;
}

function tellLargest(grouping: Grouping, groups: readonly Group[]): void {
  for (const group of groups.slice(0, 5)) {
    const days = [...group.members.values()].map(({ voice }) => voice.day).sort();
    console.log(`\n${spoken(nameOf(group, grouping.knowledge.places))}`);
    console.log(`  ${group.members.size} voices, first ${days[0]}, last ${days.at(-1)}`);
    for (const { sentence } of examplesOf(group)) console.log(`  · ${sentence}`);
  }
}

/** The newest voices, each placed among all that came before. */
function placedOneByOne(voices: readonly Raised[], count: number): number[] {
  const grouping = groupAll(voices.slice(0, -count));
  return voices.slice(-count).map((voice) => {
    const before = performance.now();
    placeOne(grouping, voice);
    return performance.now() - before;
  });
}

function sizesOf(grouping: Grouping): Row[] {
  const sizes = [...grouping.groups.values()].map(({ members }) => members.size);
  const of = (least: number) => sizes.filter((size) => size >= least);
  return [2, 3, 5, 10].map((least) => ({
    'issues of at least': least,
    issues: of(least).length,
    voices: of(least).reduce((sum, size) => sum + size, 0),
  }));
}

export async function benchIssues({ isShort }: Options): Promise<boolean> {
  if (!areMessagesThere()) {
    console.log('The development data does not lie beside the checkout; nothing is measured.');
    return true;
  }
  const voices = readMessages();
  const exact = exactDoubles(voices);
  const spent = process.cpuUsage();
  const before = performance.now();
  const grouping = groupAll(voices);
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(spent);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const groups = largestFirst(grouping);
  tellLargest(grouping, groups);
  const milliseconds = placedOneByOne(voices, isShort ? 50 : 300);
  const rows: Row[] = [
    { what: 'messages', value: voices.length },
    { what: 'exact doubles', value: exact.size },
    { what: 'near doubles beside them', value: nearDoublesIn(groups, exact) },
    { what: 'all grouped, s', value: rounded(seconds) },
    { what: 'all grouped, s of one core', value: rounded((user + system) / 1e6) },
    { what: 'memory of the process at most, MB', value: megabytes },
    { what: 'a new one placed, ms p50', value: rounded(quantile(milliseconds, 0.5)) },
    { what: 'a new one placed, ms p95', value: rounded(quantile(milliseconds, 0.95)) },
  ];
  tell('issues', rows, { sizes: sizesOf(grouping), quality: qualityOf(grouping) });
  return quantile(milliseconds, 0.95) < 50;
}
