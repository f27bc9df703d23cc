// What the software found, written as acts: an issue comes into being, grows, and goes when its voices do.
import * as z from 'zod';
import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { sql } from '#platform/database';
import { issueLifecycle } from '../../lifecycle.ts';
import { barometerNumbers } from '../../settings.ts';
import { insertIssue, updateIssue } from '../storage.ts';
import { issueSubject } from '../subject.ts';

/** Made by the software, and bounded all the same. */
const word = z.string().max(100);

export const keptIssue = z.object({
  name: z.string().max(60),
  place: word.nullable(),
  thing: word,
  signature: word,
  isIssue: z.boolean(),
  shared: z.array(z.object({ phrase: word, voices: z.int() })).max(10),
  examples: z.array(z.object({ voiceId: z.uuid(), sentence: z.string().max(200) })).max(10),
  voices: z
    .array(
      z.object({
        voiceId: z.uuid(),
        words: z.array(word).max(20),
        place: word.nullable(),
        copyOf: z.uuid().nullable(),
        digest: word,
      }),
    )
    .max(100_000),
});
export type KeptIssue = z.infer<typeof keptIssue>;

/** Who was placed by hand elsewhere since the count stays there. */
async function writeVoices({ tx }: ActContext, issueId: string, { voices }: KeptIssue): Promise<void> {
  const ids = voices.map(({ voiceId }) => voiceId);
  await sql`update barometer_voice set issue_id = null where tenant_id = app.tenant_id() and issue_id = ${issueId}
    and not is_by_hand and not voice_id = any(${ids}::uuid[])`.execute(tx);
  await sql`insert into barometer_voice (tenant_id, voice_id, issue_id, words, place, copy_of, digest)
    select app.tenant_id(), v."voiceId", ${issueId}::uuid,
      array(select jsonb_array_elements_text(v.words)), v.place, v."copyOf", v.digest
    from jsonb_to_recordset(${JSON.stringify(voices)}::jsonb)
      as v("voiceId" uuid, words jsonb, place text, "copyOf" uuid, digest text)
    where exists (select from voice where tenant_id = app.tenant_id() and case_id = v."voiceId")
    on conflict (tenant_id, voice_id) do update set words = excluded.words, place = excluded.place,
      copy_of = excluded.copy_of, digest = excluded.digest,
      issue_id = case when barometer_voice.is_by_hand then barometer_voice.issue_id else excluded.issue_id end`.execute(
    tx,
  );
}

const audienceOf = ({ settings }: ActContext) =>
  settings.get(barometerNumbers.membersSee) === 1 ? ('members' as const) : ('office' as const);

export const findIssue = defineCreation({
  name: 'barometer.find-issue',
  kind: issueLifecycle.kind,
  event: 'found',
  initial: { state: issueLifecycle.initial, turn: null },
  who: ['system'],
  input: keptIssue,
  title: ({ name }) => name,
  async create(context, { id }, kept) {
    await insertIssue(context.tx, id, kept);
    await updateIssue(context.tx, id, kept);
    await writeVoices(context, id, kept);
    return { payload: { voices: kept.voices.length }, shell: { audience: audienceOf(context) } };
  },
});

export const keepIssue = defineAct({
  name: 'barometer.keep-issue',
  subject: issueSubject,
  verb: 'keep-issue',
  input: keptIssue,
  async change(context, { id, issue }, kept) {
    await updateIssue(context.tx, id, kept);
    await writeVoices(context, id, kept);
    return {
      payload: { voices: kept.voices.length },
      to: kept.isIssue ? 'open' : 'gone',
      shell: { audience: audienceOf(context), ...(issue.isNamedByHand ? {} : { title: kept.name }) },
    };
  },
});
