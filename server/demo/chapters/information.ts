// Information reports in every state: on the editor's desk, in the bulletin, public and taken back.
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { type Fate, type InformationText, informationTexts } from '../content/information-texts.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
const sizes = { city: informationTexts.length, county: 6 } as const;
const receivers = ['市委办公室', '市政府办公室', '市政协各位主席'];
const countyReceivers = ['县委办公室', '县政府办公室'];
/** How far each comes on the way of an issue. */
const steps: readonly Fate[] = ['editing', 'in-review', 'in-signing', 'signed', 'sent', 'published', 'taken-back'];

function tellerAt({ house, cast, random, now }: Telling, daysAgo: number): Teller {
  const until = new Date(now.getTime() - 5 * 60_000);
  return new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
}

interface Writing {
  readonly who: CastMember;
  readonly named: { readonly bodyId?: string; readonly unitId?: string };
}

function writerOf({ cast }: Telling, { by }: InformationText, index: number): Writing {
  if (by === 'body') return { who: cast.bodies[0]!.keeper, named: { bodyId: cast.bodies[0]!.id } };
  const unit = cast.unitFor('education');
  if (by === 'unit') return { who: unit.contact, named: { unitId: unit.id } };
  return { who: cast.members[1 + (index % 4)]!, named: {} };
}

interface Told {
  readonly teller: Teller;
  readonly id: string;
}

async function report(telling: Telling, text: InformationText, index: number): Promise<Told> {
  const { fate, by: _, source = '', ...parts } = text;
  const isNew = fate === 'urgent' || fate === 'submitted' || fate === 'draft';
  const teller = tellerAt(telling, isNew ? 0.2 : 40 - index * 2);
  const { who, named } = writerOf(telling, text, index);
  const known = { isFirstHand: source === '', source, isOneMatter: true, isUrgent: fate === 'urgent' };
  const id = (await teller.act('information-reports.draft', who, { ...parts, ...named, ...known }, '')).caseId!;
  if (fate === 'draft') return { teller, id };
  await teller.act('information-reports.submit', who, {}, id);
  if (isNew) return { teller, id };
  teller.later(1);
  const { informationEditor } = telling.cast.offices;
  if (fate === 'rejected') {
    await teller.act(
      'information-reports.reject',
      informationEditor,
      { reason: '属一般工作动态，不作为信息编发。' },
      id,
    );
  } else await teller.act('information-reports.accept', informationEditor, {}, id);
  return { teller, id };
}

const shorter = ({ situation, causes, advice }: InformationText): string =>
  [situation, `主要原因：${causes}`, advice].join('\n');

/** Edited with a reason, checked, signed, sent, made public, taken back: as far as its fate goes. */
async function issueOf(telling: Telling, { teller, id }: Told, text: InformationText): Promise<void> {
  const { informationEditor: editor, informationHead: head, secretary } = telling.cast.offices;
  const reached = text.fate === 'combined' ? steps.indexOf('sent') : steps.indexOf(text.fate);
  const { title } = text;
  const saved = { title: title.replace('某', ''), text: shorter(text), note: '压缩文字，补写原因。' };
  await teller.act('information-reports.save-issue', editor, saved, id);
  const way: readonly (readonly [string, CastMember, Record<string, unknown>])[] = [
    ['send-to-check', editor, {}],
    ['pass', head, {}],
    ['sign', secretary, {}],
    ['send', editor, { receivers: telling.level === 'city' ? receivers : countyReceivers }],
    ['publish', head, {}],
    ['withdraw-issue', head, { reason: '问题已经解决，情况有变化。' }],
  ];
  for (const [verb, who, input] of way.slice(0, reached)) {
    teller.later(1);
    await teller.act(`information-reports.${verb}`, who, input, id);
  }
}

async function start({ cast }: Telling, teller: Teller, reportIds: readonly string[]): Promise<string> {
  const { informationEditor } = cast.offices;
  return (await teller.act('information-reports.start-issue', informationEditor, { reportIds }, '')).caseId!;
}

export const informationChapter: Chapter = async (telling) => {
  const together: Told[] = [];
  const texts = informationTexts.slice(0, sizes[telling.level]);
  for (const [index, text] of texts.entries()) {
    const told = await report(telling, text, index);
    if (text.fate === 'combined') together.push(told);
    if (!steps.includes(text.fate)) continue;
    await issueOf(telling, { ...told, id: await start(telling, told.teller, [told.id]) }, text);
  }
  const last = together.at(-1);
  const text = texts.find(({ fate }) => fate === 'combined');
  if (!last || !text || together.length < 2) return;
  const id = await start(
    telling,
    last.teller,
    together.map((one) => one.id),
  );
  const [first, second] = together;
  const shares = [
    { reportId: first!.id, share: 60 },
    { reportId: second!.id, share: 40 },
  ];
  const { informationEditor } = telling.cast.offices;
  await last.teller.act('information-reports.set-shares', informationEditor, { shares }, id);
  await issueOf(telling, { teller: last.teller, id }, text);
};
