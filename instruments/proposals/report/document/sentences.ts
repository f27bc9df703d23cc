// The sentences of the report, each from its figures; a sentence without anything to say is left out.
import type { Counted, Figures } from './figures.ts';
import { fewestForShare } from './figures.ts';
import { phrases } from './phrases.ts';
import { change, parts, say, share } from './say.ts';

const joined = (sentences: readonly (string | false)[]): string => sentences.filter(Boolean).join('');
const text = (value: number): string => String(value);

export function receivedSentences(figures: Figures, lastName: string): string {
  const received = figures.total('received');
  if (received.value === 0) return say(phrases.received, { count: 0, change: '' });
  const filed = figures.row('received', 'filed').value;
  return joined([
    say(phrases.received, { count: received.value, change: change(received, lastName, '件') }),
    filed === received.value
      ? say(phrases.allFiled, { count: filed })
      : say(phrases.reviewed, { parts: parts(figures.rows('received'), { unit: '件' }) }),
  ]);
}

function proposerSentence(figures: Figures): string {
  const [individual, joint, collective] = ['individual', 'joint', 'collective'].map(
    (key) => figures.row('proposers', key).value,
  ) as [number, number, number];
  const members = individual + joint;
  if (members === 0) return phrases.onlyBodies;
  return joined([
    collective === 0
      ? phrases.onlyMembers
      : say(phrases.proposers, { members: text(members), bodies: text(collective) }),
    joint > 0 && say(phrases.joint, { count: text(joint) }),
  ]);
}

function occasionSentence(figures: Figures): string {
  const inSession = figures.row('occasions', 'in-session').value;
  const ordinary = figures.row('occasions', 'ordinary').value;
  if (ordinary === 0) return phrases.onlyInSession;
  if (inSession === 0) return phrases.onlyOrdinary;
  return say(phrases.occasions, { inSession: text(inSession), ordinary: text(ordinary) });
}

export function filedSentences(figures: Figures): string {
  if (figures.total('proposers').value === 0) return '';
  return joined([proposerSentence(figures), occasionSentence(figures)]);
}

export function sphereSentence(figures: Figures): string {
  const present = figures.rows('spheres').filter(({ value }) => value > 0);
  const [first] = present;
  if (!first) return '';
  if (present.length === 1) return say(phrases.oneSphere, { sphere: first.label });
  return say(phrases.spheres, { parts: parts(present, { unit: '件', withShares: true }) });
}

export function assignedSentences(figures: Figures): string {
  const filed = figures.total('progress').value;
  if (filed === 0) return '';
  const toAssign = figures.row('progress', 'to-assign').value;
  if (toAssign === filed) return phrases.notAssigned;
  return joined([
    say(phrases.assigned, {
      count: filed - toAssign,
      units: figures.total('units').value,
      tasks: text(figures.total('tasks').value),
      parts: parts(figures.rows('tasks'), { unit: '件次' }),
    }),
    toAssign > 0 && say(phrases.toAssign, { count: text(toAssign) }),
  ]);
}

export function replySentences(figures: Figures): string {
  const due = figures.total('timing').value;
  if (due === 0) return '';
  const inTime = figures.row('timing', 'in-time').value;
  const open = figures.row('timing', 'open').value;
  const timing = say(inTime === due ? phrases.allInTime : open === due ? phrases.noneDue : phrases.replies, {
    count: due,
    parts: parts(figures.rows('timing'), { unit: '件次' }),
  });
  const classes = parts(figures.rows('classes'), { unit: '件', withShares: true });
  const byReply = parts(figures.rows('classes-by-reply'), { unit: '份' });
  return joined([timing, classes !== '' && byReply !== '' && say(phrases.classes, { parts: classes, byReply })]);
}

function metSentence(figures: Figures): string {
  const assigned = figures.total('met').value;
  const met = figures.row('met', 'met').value;
  if (assigned === 0) return '';
  if (assigned > 1 && met === assigned) return say(phrases.allMet, { count: text(assigned) });
  if (assigned > 1 && met === 0) return say(phrases.noneMet, { count: text(assigned) });
  const shareText = assigned >= fewestForShare ? `，占${share(met, assigned)}` : '';
  return say(phrases.met, { assigned, met, share: shareText });
}

const withParts = (figures: Figures, table: Parameters<Figures['rows']>[0], phrase: string): string | false => {
  const { value } = figures.total(table);
  return (
    value > 0 && say(phrase, { count: text(value), parts: parts(figures.rows(table), { unit: figures.unit(table) }) })
  );
};

export const consultationSentences = (figures: Figures): string =>
  joined([metSentence(figures), withParts(figures, 'consultations', phrases.consultations)]);

export const delaySentences = (figures: Figures): string =>
  joined([withParts(figures, 'extensions', phrases.extensions), withParts(figures, 'rehandled', phrases.rehandled)]);

export function recommendationSentences(figures: Figures): string {
  const { value: count } = figures.total('recommendations');
  if (count === 0) return '';
  const given = figures.rows('recommendations').filter((row) => row.label !== unansweredLabel(figures));
  const answered = given.reduce((sum, { value }) => sum + value, 0);
  if (answered === 0) return say(phrases.noAnswers, { count: text(count) });
  const adopted = ['adopted', 'partly-adopted'].reduce(
    (sum, key) => sum + figures.row('recommendations', key).value,
    0,
  );
  return joined([
    say(phrases.recommendations, { count: text(count), answered: text(answered), parts: parts(given, { unit: '条' }) }),
    answered >= fewestForShare && say(phrases.adoptionRate, { share: share(adopted, answered) }),
  ]);
}
const unansweredLabel = (figures: Figures): string => figures.row('recommendations', 'unanswered').label;

export const commitmentSentences = (figures: Figures): string =>
  joined([withParts(figures, 'commitments', phrases.commitments), withParts(figures, 'look-backs', phrases.lookBacks)]);

export function ratingSentences(figures: Figures): string {
  const asked = figures.total('ratings-result').value;
  if (asked === 0) return '';
  const silence = figures.row('ratings-result', 'silence');
  const given = asked - silence.value;
  if (given === 0) return say(phrases.noRatings, { asked: text(asked) });
  const spoken = (table: 'ratings-process' | 'ratings-result'): readonly Counted[] =>
    figures.rows(table).filter(({ label }) => label !== silence.label);
  return say(phrases.ratings, {
    asked: text(asked),
    given: text(given),
    process: parts(spoken('ratings-process'), { unit: '份', withShares: true }),
    result: parts(spoken('ratings-result'), { unit: '份', withShares: true }),
    silence: silence.value > 0 ? say(phrases.silence, { count: text(silence.value) }) : '',
  });
}

export const keySentence = (figures: Figures): string => withParts(figures, 'key', phrases.key) || '';

export function problemSentence(figures: Figures): string {
  const noted = [
    [phrases.overdueReplies, figures.row('timing', 'overdue').value],
    [phrases.overdueCommitments, figures.row('commitments', 'overdue').value],
    [phrases.notSatisfied, figures.row('ratings-result', 'not-satisfied').value],
    [phrases.silent, figures.row('ratings-result', 'silence').value],
  ] as const;
  const said = noted.filter(([, count]) => count > 0).map(([phrase, count]) => say(phrase, { count: text(count) }));
  return said.length > 0 ? say(phrases.problems, { parts: said.join('，') }) : '';
}
