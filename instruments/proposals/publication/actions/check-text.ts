// The officer's check: what is hidden, what is kept and why; the head releases what was cleared.
import { type ActContext, type Change, defineAct } from '#kernel/acts';
import { checkComplete } from '#kernel/publication';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type CheckInput, checkInput } from '../contract.ts';
import { digestOf } from '../snapshot.ts';
import { partsOf } from '../source.ts';
import { writePublication } from '../storage.ts';
import { type PublicationSubject, publicationSubject } from '../subject.ts';

/** Every part of the page, as sent or as it stands; a part that is none of this proposal's is refused. */
function completed({ source }: PublicationSubject, given: CheckInput): CheckInput | Refusal {
  const sent = new Map(given.parts.map((part) => [part.key, part]));
  const known = partsOf(source);
  if (given.parts.some(({ key }) => !known.some((part) => part.key === key))) return refuse('check-outdated');
  const parts = known.map(({ key, text }) => sent.get(key) ?? { key, text, decisions: [] });
  return { parts, secrecyNote: given.secrecyNote };
}

async function keep(context: ActContext, subject: PublicationSubject, checked: CheckInput): Promise<Change> {
  const { actor, now, tx } = context;
  await writePublication(tx, subject.record.id, {
    checked: JSON.stringify(checked),
    checked_by: actor.personId,
    checked_by_name: actor.name,
    checked_at: now,
    source_digest: digestOf(subject.source),
    note: '',
  });
  const masked = checked.parts.flatMap(({ decisions }) => decisions.filter((one) => one.decision === 'masked'));
  return { payload: { masked: masked.length, parts: checked.parts.length }, shell: { turn: subject.record.turn } };
}

export const saveCheck = defineAct({
  name: 'publication.save-check',
  subject: publicationSubject,
  verb: 'save-check',
  input: checkInput,
  async change(context, subject, input) {
    const checked = completed(subject, input);
    return isRefusal(checked) ? checked : keep(context, subject, checked);
  },
});

const clearing = (verb: 'clear' | 'clear-update') =>
  defineAct({
    name: `publication.${verb}`,
    subject: publicationSubject,
    verb,
    input: checkInput,
    async change(context, subject, input) {
      const checked = completed(subject, input);
      if (isRefusal(checked)) return checked;
      return checkComplete(checked.parts, checked.secrecyNote) ?? keep(context, subject, checked);
    },
  });

export const clear = clearing('clear');
export const clearUpdate = clearing('clear-update');
