// Topics before proposals: a call that ended with its guide list, one that is open, clues (a forwarded petition among
// them), and cultivations in every state.
import { perform } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { publicActor } from '#kernel/permissions';
import { isRefusal } from '#platform/errors';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { clueTexts, cultivationTexts, forwarded, guideTexts } from '../content/topic-texts.ts';
import { Teller } from '../stories/teller.ts';
import { growCultivations } from './topics/grow-cultivations.ts';

const day = 86_400_000;
const sizes = {
  city: { clues: 16, forwarded: 14, topics: 6, cultivations: 5 },
  county: { clues: 5, forwarded: 0, topics: 3, cultivations: 2 },
} as const;

const daysFrom = (now: Date, days: number) => calendarDateOf(new Date(now.getTime() + days * day));

function tellerAt({ house, cast, random, now }: Telling, daysAgo: number): Teller {
  const until = new Date(now.getTime() - 5 * 60_000);
  return new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
}

interface CallWanted {
  readonly title: string;
  readonly text: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

async function announced(teller: Teller, officer: CastMember, call: CallWanted): Promise<string> {
  const { caseId } = await teller.act('topics.draft-call', officer, { ...call, answerers: 'public' }, '');
  await teller.act('topics.announce-call', officer, {}, caseId!);
  return caseId!;
}

/** Last year's: closed, its list published, some clues adopted to it. */
async function endedCall(telling: Telling): Promise<void> {
  const { cast, level, now } = telling;
  const { officer, head } = cast.offices;
  const teller = tellerAt(telling, 95);
  const callId = await announced(teller, officer, {
    title: `${cast.shortName}本年度提案选题征集`,
    text: '围绕民生实事、产业发展和城市治理，面向社会征集提案线索。请写明问题、影响和建议，五百字以内。',
    ...{ opensOn: daysFrom(now, -95), closesOn: daysFrom(now, -50) },
  });
  const topics = guideTexts.slice(0, sizes[level].topics).map((topic) => ({ ...topic, contact: '提案委员会办公室' }));
  teller.later(44);
  await teller.act('topics.close-call', officer, {}, callId);
  teller.later(6);
  await teller.act('topics.save-guide', officer, { topics }, callId);
  teller.later(3);
  await teller.act('topics.publish-guide', head, { isPublic: true }, callId);
}

async function fromCitizen({ house, cast }: Telling, at: Date, input: object): Promise<string | null> {
  const act = house.acts.get('topics.send-clue')!;
  const answer = await perform(house, { act, actor: publicActor(cast.tenantId), envelope: { input }, now: at });
  if (isRefusal(answer)) throw new Error(`The demo's clue was refused: ${answer.code}`);
  return answer.caseId;
}

/** From citizens, and every fifth from a member; the oldest are screened. */
async function sendClues(telling: Telling, callId: string): Promise<void> {
  const { cast, level, random, now } = telling;
  const { officer } = cast.offices;
  const { clues } = sizes[level];
  for (const [index, clue] of clueTexts.slice(0, clues).entries()) {
    const teller = tellerAt(telling, 18 - index).later(0);
    const name = `${random.pick(['陈', '李', '王', '刘', '周'])}${random.pick(['先生', '女士'])}`;
    const contact = { name, phone: `0888-55${String(10_000 + index * 37)}` };
    const sent = { ...clue, contact, secondsTaken: 90, callId: index % 2 === 0 ? callId : null };
    const isFromMember = index % 5 === 4;
    const id = isFromMember
      ? (await teller.act('topics.send-clue', random.pick(cast.members), { ...clue, callId }, '')).caseId
      : await fromCitizen(telling, teller.now, sent);
    if (!id || index >= clues / 2) continue;
    const decision = (['passed-on', 'adopted', 'not-adopted'] as const)[index % 3]!;
    if (now.getTime() - teller.now.getTime() < 2 * day) continue;
    await teller.later(1).act('topics.screen-clue', officer, { ...reasons[decision], decision, callId }, id);
  }
}

const reasons = {
  adopted: { reason: '问题有代表性，列入选题指南，供委员提出提案时参考。' },
  'passed-on': { reason: '属于有关部门日常工作，已转请研究处理。', passedTo: '市城市管理局' },
  'not-adopted': { reason: '所提事项已列入本年度实事项目，正在实施，此次不予采用。' },
} as const;

async function forwardPetition(telling: Telling): Promise<void> {
  const { level, now } = telling;
  for (let index = 0; index < sizes[level].forwarded; index += 1) {
    const at = new Date(now.getTime() - day + index * 20 * 60_000);
    const contact = { name: '群众', phone: `0888-66${String(10_000 + index * 13)}` };
    const text = `${forwarded.text}${'！'.repeat((index % 4) + 1)}`;
    await fromCitizen(telling, at, { title: forwarded.title, text, contact, secondsTaken: 20 + index });
  }
}

export const topicsChapter: Chapter = async (telling) => {
  const { cast, level, now } = telling;
  await endedCall(telling);
  const callId = await announced(tellerAt(telling, 20), cast.offices.officer, {
    title: '下一年度提案选题征集',
    text: '为做好下一年度提案工作，现面向社会各界征集提案线索。内容可涉及经济、政治、文化、社会和生态文明建设，反映具体问题、提出可行建议，每条五百字以内。采用的线索将列入选题指南，并回复报送人。',
    ...{ opensOn: daysFrom(now, -20), closesOn: daysFrom(now, 25) },
  });
  await sendClues(telling, callId);
  await forwardPetition(telling);
  const texts = cultivationTexts.slice(0, sizes[level].cultivations);
  await growCultivations({ telling, texts, tellerAt: (daysAgo) => tellerAt(telling, daysAgo), daysFrom });
};
