// What becomes a case, whether a citizen sends it or a member writes it down for somebody.
import type { ActContext, Change } from '#kernel/acts';
import { addParties, type CaseRecord } from '#kernel/cases';
import { startClock } from '#kernel/deadlines';
import { holdersOf } from '#kernel/people';
import { type Contact, keptCode, sealContact } from '#kernel/public-door';
import { indexText } from '#kernel/search';
import { raiseVoice } from '#kernel/voices';
import { attachFiles } from '#platform/files';
import { masked } from '#platform/privacy';
import type { MatterTopic, SinceWhen } from '../contract/vocabulary.ts';
import { zhCN } from '../messages/index.ts';
import { matterNumbers } from '../settings.ts';
import { namedRoles } from '../who-sees.ts';
import { doorOf } from './codes.ts';
import { insertMatter } from './storage.ts';

export interface Said {
  readonly topic: MatterTopic;
  readonly text: string;
  readonly place: string;
  readonly since: SinceWhen;
  readonly wish: string;
  readonly contact: Contact;
}

export interface Receiving {
  readonly said: Said;
  readonly code: string;
  readonly pointId: string;
  readonly recorderId: string | null;
  readonly fileIds: readonly string[];
  readonly locale: 'zh-CN' | 'en';
}

export const indexedWords = ({ text, wish, place }: Pick<Said, 'text' | 'wish' | 'place'>): string =>
  masked([text, wish, place].filter(Boolean).join('\n'));

const { topics } = zhCN['public-matters'];

/** For the barometer: what was raised, never by whom. */
export const tellVoice = (
  { tx }: Pick<ActContext, 'tx'>,
  { caseId, at, ...said }: Omit<Said, 'contact' | 'since'> & { caseId: string; at: Date },
): Promise<void> =>
  raiseVoice(tx, {
    ...{ caseId, at, kind: 'public-matter', place: said.place },
    text: [said.text, said.wish].filter(Boolean).join('\n'),
    topic: said.topic === 'other' ? null : topics[said.topic],
  });

/** The intake's clock starts at once: nobody is left without an answer because nobody looked. */
async function startIntake({ tx, today, calendar, settings }: ActContext, caseId: string): Promise<void> {
  const basis = matterNumbers.intakeWorkingDays.key;
  const period = { workingDays: settings.get(matterNumbers.intakeWorkingDays) };
  await startClock(tx, { calendar, caseId, kind: 'public-matter-intake', startedOn: today, period, basis });
}

export async function receive(context: ActContext, record: CaseRecord, receiving: Receiving): Promise<Change> {
  const { tx, now, today } = context;
  const { id: caseId, tenantId } = record;
  const { said, code, pointId, recorderId, fileIds, locale } = receiving;
  const { contact, ...words } = said;
  await insertMatter(tx, {
    ...{ caseId, pointId, recorderId, ...words, receivedAt: now, locale },
    channel: recorderId ? 'by-member' : 'form',
    contactSealed: sealContact(contact, { tenantId, rowId: caseId }),
    code: keptCode(code, doorOf(tenantId)),
  });
  await attachFiles(tx, { tenantId, ids: fileIds, caseId });
  if (recorderId) {
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [recorderId], relation: 'recorder' }, now);
  }
  await indexText(tx, { caseId, part: 'text', text: indexedWords(said) });
  await tellVoice(context, { caseId, at: now, ...words });
  await startIntake(context, caseId);
  return {
    payload: { channel: recorderId ? 'by-member' : 'form', pointId, topic: said.topic },
    shell: { audience: 'information-office' },
    touchesClocks: true,
    recipients: { 'public-matter-received': await holdersOf(tx, { roles: namedRoles, today }) },
    answer: { code },
  };
}
