// A reading group with its rota, and notes in every state of sharing.
import type { ReadingGroupView } from '#instruments/studies/contract';
import { calendarDateOf } from '#kernel/deadlines';
import { asks } from '../../asked.ts';
import type { CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { books, notes } from '../../content/study-texts.ts';
import type { Teller } from '../../stories/teller.ts';
import { tellerAt } from './hold-study.ts';

const day = 86_400_000;

interface Reading {
  readonly telling: Telling;
  readonly teller: Teller;
  readonly id: string;
  readonly people: readonly CastMember[];
}

async function planRota({ telling, teller, id, people }: Reading): Promise<void> {
  const on = (daysFromNow: number) => calendarDateOf(new Date(telling.now.getTime() + daysFromNow * day));
  const turns = books[0]!.chapters.map((passage, index) => ({
    ...{ passage, personId: people[index % people.length]!.personId },
    ...{ fromOn: on(-28 + index * 14), untilOn: on(-22 + index * 14) },
  }));
  const leader = people[0]!;
  await teller.later(1).act('studies.set-rota', leader, { turns }, id);
  const wanted = { name: 'studies.reading-group', parameters: { id } };
  const group = await asks<ReadingGroupView>(telling, telling.cast.offices.study, wanted);
  for (const { id: turnId, untilOn } of group.turns.slice(0, 2)) {
    teller.at(new Date(`${untilOn}T20:00:00+08:00`));
    await teller.act('studies.mark-led', leader, { turnId, ledOn: untilOn }, id);
  }
}

const shares = ['committee', 'group', 'group', 'private'] as const;

async function writeNotes({ teller, id, people }: Reading): Promise<void> {
  for (const [index, text] of notes.entries()) {
    const author = people[index % people.length]!;
    const words = { book: books[0]!.title, passage: books[0]!.chapters[index % 4]!, text, groupId: id };
    const sent = { ...words, share: shares[index]! };
    const { caseId } = await teller.later(1).act('studies.write-note', author, sent, '');
    if (shares[index] !== 'group') continue;
    await teller.act('studies.reply', people[0]!, { text: '说到点子上了，下次座谈可以讲讲。' }, caseId!);
  }
}

export async function readTogether(telling: Telling): Promise<void> {
  const { cast } = telling;
  const people = cast.members.slice(1, 6);
  const [leader, ...readers] = people;
  if (!leader) return;
  const teller = tellerAt(telling, 40);
  const input = { title: '尚学·读书会', about: '每周一章，领读人先读，周末一起谈。', leaderIds: [leader.personId] };
  const { caseId } = await teller.act('studies.open-group', cast.offices.study, input, '');
  const reading = { telling, teller, id: caseId!, people };
  const personIds = readers.map(({ personId }) => personId);
  await teller.act('studies.set-readers', leader, { personIds }, reading.id);
  await teller.act('studies.set-books', leader, { books }, reading.id);
  await planRota(reading);
  await writeNotes(reading);
}
