// The grouping and the database: what changed is read, put together, and written as acts. What is kept in the process is
// a copy; it is made again at night, and whenever people corrected something.
import { createHash } from 'node:crypto';
import { perform, type WorkingHouse } from '#kernel/acts';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { readVoices, type Voice } from '#kernel/voices';
import { sql, type Transaction } from '#platform/database';
import {
  exactDoubles,
  examplesOf,
  type Group,
  type Grouping,
  groupAll,
  nameOf,
  placeOne,
  type Raised,
  reasonFor,
  sharedPhrases,
  spoken,
} from './grouping/index.ts';
import { findIssue, type KeptIssue, keepIssue } from './issues/actions/keep-issue.ts';
import { barometerNumbers } from './settings.ts';
import { readStood, type Stood } from './stood.ts';

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

interface Kept {
  readonly grouping: Grouping;
  readonly digests: Map<string, string>;
  /** Of a group that is no case yet by its own id: the case it became. */
  readonly issueOf: Map<string, string>;
  readonly corrections: string;
}

const mostCommittees = 6;
/** An issue that people know stays while two raise it. */
const leastKept = 2;
const kept = new Map<string, Kept>();

const raisedOf = ({ caseId: id, day, title, text, place, topic }: Voice): Raised => ({
  ...{ id, day, title, text, place },
  ...(topic ? { text: `${text}\n${topic}` } : {}),
});

function keep(tenantId: string, made: Kept): Kept {
  kept.delete(tenantId);
  kept.set(tenantId, made);
  const oldest = kept.keys().next().value;
  if (kept.size > mostCommittees && oldest) kept.delete(oldest);
  return made;
}

function madeAgain(voices: readonly Voice[], stood: Stood): Kept {
  const grouping = groupAll(voices.map(raisedOf), stood);
  const digests = new Map(voices.map(({ caseId, digest }) => [caseId, digest]));
  const issueOf = new Map([...stood.before.values(), ...stood.pinned.values()].map((id) => [id, id]));
  return { grouping, digests, issueOf, corrections: stood.corrections };
}

/** Null: something is not as the copy believes, so that it must be made again. */
function withNew(copy: Kept | undefined, voices: readonly Voice[], stood: Stood): Kept | null {
  if (!copy || copy.corrections !== stood.corrections || voices.length < copy.digests.size) return null;
  const changed = voices.filter(({ caseId, digest }) => copy.digests.get(caseId) !== digest);
  if (changed.some(({ caseId }) => copy.digests.has(caseId))) return null;
  for (const voice of changed) {
    placeOne(copy.grouping, raisedOf(voice));
    copy.digests.set(voice.caseId, voice.digest);
  }
  return copy;
}

function described(group: Group, { grouping, digests }: Kept, doubles: ReadonlyMap<string, string>): KeptIssue {
  const { place, thing } = nameOf(group, grouping.knowledge.places);
  const voices = [...group.members.values()].map((features) => {
    const voiceId = features.voice.id;
    const { words, place } = reasonFor(features, group, grouping.knowledge);
    return { voiceId, words, place, copyOf: doubles.get(voiceId) ?? null, digest: digests.get(voiceId) ?? '' };
  });
  const name = spoken({ place, thing }).slice(0, 60);
  const shared = sharedPhrases(group);
  const said = { name, place, thing, shared, examples: examplesOf(group), isIssue: true, voices };
  return { ...said, signature: createHash('sha256').update(JSON.stringify(said)).digest('base64url') };
}

const nobody: KeptIssue = {
  ...{ name: '', place: null, thing: '', signature: '', isIssue: false, shared: [], examples: [], voices: [] },
};

interface Writing {
  readonly house: House;
  readonly tenantId: string;
  readonly now: Date;
  readonly stood: Stood;
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
async function writeGroups(writing: Writing, copy: Kept, fewest: number): Promise<void> {
  const { stood } = writing;
  const doubles = exactDoubles(
    [...copy.grouping.groups.values()].flatMap(({ members }) => [...members.values()].map(({ voice }) => voice)),
  );
  const pinnedTo = new Set(stood.pinned.values());
  const living = new Set<string>();
  for (const group of copy.grouping.groups.values()) {
    const id = copy.issueOf.get(group.id) ?? null;
    const least = id && stood.issues.get(id)?.state === 'open' ? Math.min(fewest, leastKept) : fewest;
    if (group.members.size < least && !pinnedTo.has(group.id)) continue;
    const input = described(group, copy, doubles);
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
  const { stood, voices } = await house.database.asTenant(tenantId, async (tx) => {
    const stood = await readStood(tx, from);
    const isUnchanged = !anew && !stood.hasNew && kept.get(tenantId)?.corrections === stood.corrections;
    return { stood, voices: isUnchanged ? null : await readVoices(tx, { from, until }) };
  });
  if (!voices) return;
  const copy = keep(tenantId, (anew ? null : withNew(kept.get(tenantId), voices, stood)) ?? madeAgain(voices, stood));
  await writeGroups({ house, tenantId, now, stood }, copy, settings.get(barometerNumbers.fewestVoices));
  await house.database.asTenant(tenantId, (tx) => writeAlone(tx, voices));
}
