// The grouping and the database: what changed is read, put together, and written as acts. What is kept in the process is
// a copy; it is made again at night, and whenever people corrected something.
import { perform, type WorkingHouse } from '#kernel/acts';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { readVoices, type Voice } from '#kernel/voices';
import { sql, type Transaction } from '#platform/database';
import type { Settings } from '#platform/settings';
import { exactDoubles, type Grouping, groupAll, placeOne, type Raised } from './grouping/index.ts';
import { issueFrom, nobody } from './issue-from.ts';
import { findIssue, type KeptIssue, keepIssue } from './issues/actions/keep-issue.ts';
import { barometerNumbers } from './settings.ts';
import { readStood, type Stood } from './stood.ts';

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

interface Kept {
  readonly grouping: Grouping;
  readonly digests: Map<string, string>;
  /** Of a group that is no case yet by its own id: the case it became. */
  readonly issueOf: Map<string, string>;
  /** By what people corrected, and what the committee decided: made again when either changes. */
  readonly decided: string;
}

const mostCommittees = 6;
/** An issue that people know stays while two raise it. */
const leastKept = 2;
const kept = new Map<string, Kept>();

const raisedOf = ({ caseId: id, day, title, text, place, topic }: Voice): Raised => ({
  ...{ id, day, title, text, place, topic },
});

function keep(tenantId: string, made: Kept): Kept {
  kept.delete(tenantId);
  kept.set(tenantId, made);
  const oldest = kept.keys().next().value;
  if (kept.size > mostCommittees && oldest) kept.delete(oldest);
  return made;
}

function madeAgain(voices: readonly Voice[], stood: Stood, decided: string): Kept {
  const grouping = groupAll(voices.map(raisedOf), stood);
  const digests = new Map(voices.map(({ caseId, digest }) => [caseId, digest]));
  const issueOf = new Map([...stood.before.values(), ...stood.pinned.values()].map((id) => [id, id]));
  return { grouping, digests, issueOf, decided };
}

/** Null: something is not as the copy believes, so that it must be made again. */
function withNew(copy: Kept | undefined, voices: readonly Voice[], decided: string): Kept | null {
  if (!copy || copy.decided !== decided || voices.length < copy.digests.size) return null;
  const changed = voices.filter(({ caseId, digest }) => copy.digests.get(caseId) !== digest);
  if (changed.some(({ caseId }) => copy.digests.has(caseId))) return null;
  for (const voice of changed) {
    placeOne(copy.grouping, raisedOf(voice));
    copy.digests.set(voice.caseId, voice.digest);
  }
  return copy;
}

interface Writing {
  readonly house: House;
  readonly tenantId: string;
  readonly now: Date;
  readonly stood: Stood;
  readonly settings: Settings;
}

async function writeIssue(
  { house, tenantId, now }: Writing,
  input: KeptIssue,
  id: string | null,
): Promise<string | null> {
  const actor = systemActor(tenantId);
  const envelope = { version: 'latest' as const, input, ...(id ? { id } : {}) };
  const answer = await perform(house, { act: id ? keepIssue : findIssue, actor, envelope, now });
  // Refused: somebody merged it in the same moment; the next count sees that.
  return 'caseId' in answer ? (answer.caseId as string | null) : null;
}

/** Groups that are large enough, or were made by hand; then the issues nobody raises any more. */
async function writeGroups(writing: Writing, copy: Kept): Promise<void> {
  const { stood, settings } = writing;
  const [fewest, membersSee] = [settings.get(barometerNumbers.fewestVoices), settings.get(barometerNumbers.membersSee)];
  const doubles = exactDoubles(
    [...copy.grouping.groups.values()].flatMap(({ members }) => [...members.values()].map(({ voice }) => voice)),
  );
  const pinnedTo = new Set(stood.pinned.values());
  const living = new Set<string>();
  for (const group of copy.grouping.groups.values()) {
    const id = copy.issueOf.get(group.id) ?? null;
    const least = id && stood.issues.get(id)?.state === 'open' ? Math.min(fewest, leastKept) : fewest;
    if (group.members.size < least && !pinnedTo.has(group.id)) continue;
    const input = issueFrom(group, { ...copy, doubles, membersSee });
    if (id) living.add(id);
    if (id && stood.issues.get(id)?.signature === input.signature && stood.issues.get(id)?.state === 'open') continue;
    const written = await writeIssue(writing, input, id);
    if (!written) continue;
    copy.issueOf.set(group.id, written);
    living.add(written);
  }
  for (const [id, { state }] of stood.issues) {
    if (state === 'open' && !living.has(id))
      await writeIssue(writing, { ...nobody, ...stood.issues.get(id)!.said }, id);
  }
}

/** Who stands alone is known to have been looked at. */
async function writeAlone(tx: Transaction, voices: readonly Voice[]): Promise<void> {
  const rows = voices.map(({ caseId, digest }) => ({ voice_id: caseId, digest }));
  await sql`insert into barometer_voice (tenant_id, voice_id, digest)
    select app.tenant_id(), voice_id, digest from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as v(voice_id uuid, digest text)
    where exists (select from voice where tenant_id = app.tenant_id() and case_id = v.voice_id)
    on conflict (tenant_id, voice_id) do update set digest = excluded.digest`.execute(tx);
}

export interface Placing {
  readonly tenantId: string;
  readonly now: Date;
  /** At night everything is put together again. */
  readonly anew: boolean;
}

export async function placeVoices(house: House, { tenantId, now, anew }: Placing): Promise<void> {
  const { settings } = await house.committees.of(tenantId);
  const until = calendarDateOf(now);
  const from = addDays(until, -settings.get(barometerNumbers.windowDays));
  const decidedBy = ({ corrections }: Stood) => `${corrections} ${settings.get(barometerNumbers.membersSee)}`;
  const { stood, voices } = await house.database.asTenant(tenantId, async (tx) => {
    const stood = await readStood(tx, from);
    const isUnchanged = !anew && !stood.hasNew && kept.get(tenantId)?.decided === decidedBy(stood);
    return { stood, voices: isUnchanged ? null : await readVoices(tx, { from, until }) };
  });
  if (!voices) return;
  const decided = decidedBy(stood);
  const standing = anew ? null : withNew(kept.get(tenantId), voices, decided);
  const copy = keep(tenantId, standing ?? madeAgain(voices, stood, decided));
  await writeGroups({ house, tenantId, now, stood, settings }, copy);
  await house.database.asTenant(tenantId, (tx) => writeAlone(tx, voices));
}
