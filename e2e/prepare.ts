// What a journey takes for granted, done by the same acts through the API.
import type { Here, Person } from './house.ts';

export interface Standing {
  readonly id: string;
  readonly version: number;
}

interface Asked {
  readonly id?: string;
  readonly version?: number;
  readonly input?: unknown;
}

export async function done(here: Here, who: Person, name: string, asked: Asked): Promise<Standing> {
  const caller = await here.ask(who);
  const answer = await caller.post(`/api/${name.replace('.', '/')}`, { input: {}, ...asked });
  if (answer.statusCode !== 200) throw new Error(`${name} was refused: ${answer.body}`);
  const { caseId: id, version } = answer.json();
  return { id, version };
}

export async function seen<Answer>(here: Here, who: Person, question: string): Promise<Answer> {
  const answer = await (await here.ask(who)).get(`/api/${question}`);
  if (answer.statusCode !== 200) throw new Error(`${question}: ${answer.body}`);
  return answer.json() as Answer;
}

export const drafted = (here: Here, title: string): Promise<Standing> =>
  done(here, 'lead', 'proposals.draft', {
    input: {
      ...{
        title,
        situation: '全市六层以上没有电梯的老旧小区还有三百多个。',
        isOneMatter: true,
        kind: 'individual',
      },
      ...{ occasion: 'in-session', categoryId: here.served.committee.categories.living },
      recommendations: [{ text: '建立一个窗口受理加装电梯的申请。' }, { text: '明年补助两百部电梯。' }],
    },
  });

export async function submitted(here: Here, title: string): Promise<Standing> {
  return done(here, 'lead', 'proposals.submit', await drafted(here, title));
}

export async function filed(here: Here, title: string): Promise<Standing> {
  const standing = await submitted(here, title);
  const input = { categoryId: here.served.committee.categories.living, recommendedDecision: 'file' };
  const reviewed = await done(here, 'officer', 'proposals.pre-review', { ...standing, input });
  return done(here, 'head', 'proposals.file', { ...reviewed, input: { meeting: '提案委员会第三次会议' } });
}

export interface Handled extends Standing {
  /** The undertaking of the housing bureau. */
  readonly undertakingId: string;
}

interface CaseSeen {
  readonly version: number;
  readonly undertakings: readonly { id: string; role: string }[];
  readonly recommendations: readonly { id: string }[];
  readonly commitments: readonly { id: string }[];
}
export const caseSeen = (here: Here, who: Person, id: string) => seen<CaseSeen>(here, who, `proposals/case?id=${id}`);

/** With the housing bureau alone, signed for. */
export async function handled(here: Here, title: string): Promise<Handled> {
  const { units, people } = here.served.committee;
  const input = { type: 'sole', units: [{ unitId: units.housing, role: 'sole' }] };
  const proposed = await done(here, 'officer', 'proposals.draft-assignment', {
    ...(await filed(here, title)),
    input,
  });
  const assigned = await done(here, 'head', 'proposals.assign', proposed);
  const [undertaking] = (await caseSeen(here, 'officer', assigned.id)).undertakings;
  const undertakingId = undertaking!.id;
  const named = { leaderId: people.leader, drafterId: people.drafter, contactId: people.contact };
  const asked = { id: undertakingId, version: assigned.version, input: named };
  return { ...(await done(here, 'contact', 'undertakings.sign-for', asked)), undertakingId };
}

/** Answered, checked and delivered, with one promise. */
export async function delivered(here: Here, title: string): Promise<Handled> {
  const { id: caseId, version, undertakingId } = await handled(here, title);
  const { recommendations } = await caseSeen(here, 'officer', caseId);
  const heldOn = new Date().toISOString().slice(0, 10);
  const meeting = {
    stage: 'before',
    mode: 'meeting',
    heldOn,
    people: '王晓明',
    points: '商定加装电梯的次序。',
  };
  const on = (who: Person, verb: string, at: number, input: unknown = {}) =>
    done(here, who, `undertakings.${verb}`, { id: undertakingId, version: at, input });
  const once = await on('drafter', 'record-consultation', version, meeting);
  const twice = await on('drafter', 'record-consultation', once.version, { ...meeting, stage: 'during' });
  const answers = recommendations.map(({ id: recommendationId }) => ({
    ...{ recommendationId, verdict: 'adopted', text: '已采纳，正在落实。' },
    commitments: [{ text: '明年六月底前办成。', dueOn: '2099-06-30' }],
  }));
  const letter = { opening: '您好。', closing: '', classLetter: 'A', publication: 'open', answers };
  const saved = await on('drafter', 'save-reply', twice.version, letter);
  const sent = await on('drafter', 'submit-reply', saved.version);
  const signed = await on('leader', 'sign-off', sent.version, {
    documentNumber: `青住函${caseId.slice(-8)}号`,
    isSealed: true,
  });
  return { ...(await on('supervisor', 'deliver', signed.version)), undertakingId };
}
