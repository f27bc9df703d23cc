// The citizen's form of one point: shown with a fresh pass, taken in with its photograph, answered with a code.
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { matterTopics, pointAtDoor, publicPoints, sinceWhen } from '#instruments/public-matters/contract';
import { en, zhCN } from '#instruments/public-matters/messages';
import { calendarDateOf } from '#kernel/deadlines';
import { issuePass } from '#kernel/public-door';
import { isRefusal, type Refusal, statusOf } from '#platform/errors';
import { type AcceptedFile, keepFile } from '#platform/files';
import {
  type MatterField,
  type MatterForm,
  type MatterValues,
  matterFields,
} from '../../../web/portal/pages/points/form-fields.ts';
import { formPage } from '../../../web/portal/pages/points/form-page.ts';
import { pointsPage } from '../../../web/portal/pages/points/points-page.ts';
import { sentPage } from '../../../web/portal/pages/points/sent-page.ts';
import { missingPage } from '../../../web/portal/pages/trouble-page.ts';
import type { Reader } from '../../../web/portal/reader.ts';
import { sendPage } from '../send-page.ts';
import { puzzleScriptPath } from './puzzle-script.ts';
import { readForm, type SentForm } from './read-form.ts';
import { askedOf, doneBy, doorOf, type MatterVisit, markOfVisit, sayRefusal } from './visit.ts';

interface Point {
  readonly code: string;
  readonly title: string;
  readonly puzzleBits: number;
}

const emptyValues: MatterValues = {
  ...Object.fromEntries(matterFields.map((name) => [name, ''])),
  since: 'longer',
} as MatterValues;

function formOf(visit: MatterVisit, point: Point, given: Partial<MatterForm> = {}): MatterForm {
  const bits = point.puzzleBits;
  const words = (visit.reader.locale === 'en' ? en : zhCN)['public-matters'];
  const pass = { id: v7(), mark: markOfVisit(visit), at: visit.house.clock().getTime(), bits };
  return {
    ...{ point, values: emptyValues, problems: {}, trouble: '', hadPhoto: false },
    ...{ pass: issuePass(pass, doorOf(visit)), bits, script: puzzleScriptPath },
    topics: matterTopics.filter((value) => value !== 'other').map((value) => ({ value, label: words.topics[value] })),
    since: sinceWhen.map((value) => ({ value, label: words.since[value] })),
    ...given,
  };
}

export async function showPoints(visit: MatterVisit, closed?: string) {
  const { reader, reply, request } = visit;
  const found = await askedOf(visit, { name: 'public-points', answer: publicPoints });
  const page = pointsPage(reader, isRefusal(found) ? [] : found.points, closed);
  return sendPage(reply, request, { reader, page, ...(closed ? { status: 410, isOwn: true } : {}) });
}

const codeOf = ({ request }: MatterVisit): string => (request.params as { code: string }).code.slice(0, 20);

/** The point of the address; a page that says so where there is none, or none any more. */
async function withPoint(visit: MatterVisit, go: (point: Point) => Promise<unknown>) {
  const { reader, reply, request } = visit;
  const point = await askedOf(visit, {
    name: 'public-point',
    answer: pointAtDoor,
    parameters: { code: codeOf(visit) },
  });
  if (isRefusal(point)) return sendPage(reply, request, { reader, page: missingPage(reader), status: 404 });
  return point.isInService ? go(point) : showPoints(visit, point.title);
}

export const showForm = (visit: MatterVisit) =>
  withPoint(visit, async (point) => {
    const { reader, reply, request } = visit;
    return sendPage(reply, request, { reader, page: formPage(reader, formOf(visit, point)), isOwn: true });
  });

interface Problem {
  readonly field: string;
  readonly code: string;
  readonly maximum?: number;
}

/** The refusal's fields in the reader's words; what is wrong with the whole stands above the form. */
function problemsOf({ t }: Reader, { details }: Refusal, values: MatterValues): Partial<Record<MatterField, string>> {
  const problems: Partial<Record<MatterField, string>> = {};
  for (const { field, code, maximum } of (details as { problems?: readonly Problem[] } | undefined)?.problems ?? []) {
    const name = matterFields.find((one) => field === one || field === `contact.${one}`);
    if (!name) continue;
    const length = [...values[name].trim()].length;
    if (length === 0) problems[name] = t('points.form.problems.missing');
    else if (code === 'too_small') problems[name] = t('points.form.problems.short');
    else if (code === 'too_big')
      problems[name] = t('points.form.problems.long', { over: Math.max(1, length - (maximum ?? length)) });
    else problems[name] = t('points.form.problems.wrong');
  }
  return problems;
}

const known = <Word extends string>(words: readonly Word[], typed: string, otherwise: Word): Word =>
  words.find((word) => word === typed) ?? otherwise;

function inputOf({ reader }: MatterVisit, point: Point, { values, form }: { values: MatterValues; form: SentForm }) {
  const { text, place, wish, name, phone } = values;
  return {
    ...{ pointCode: point.code, locale: reader.locale, text, place, wish, contact: { name, phone } },
    topic: known(matterTopics, values.topic, 'other'),
    since: known(sinceWhen, values.since, 'longer'),
    ...{ pass: form.said('pass').slice(0, 600), solution: form.said('solution').slice(0, 20) },
    website: form.said('website').slice(0, 1_000),
    photoDigest: form.photo ? createHash('sha256').update(form.photo.bytes).digest('hex') : '',
  };
}

async function keepPhoto({ house, committee }: MatterVisit, file: AcceptedFile, caseId: string): Promise<void> {
  const keep = { tenantId: committee.id, file, uploadedBy: null, uploadedAt: house.clock(), caseId };
  await house.database.asTenant(committee.id, (tx) => keepFile(tx, house.files, keep));
}

export const takeMatter = (visit: MatterVisit) =>
  withPoint(visit, async (point) => {
    const { house, reader, request, reply } = visit;
    const form = await readForm(request);
    const values = Object.fromEntries(matterFields.map((name) => [name, form.said(name)])) as MatterValues;
    const again = async (code: string, given: Partial<MatterForm>) => {
      const page = formPage(reader, formOf(visit, point, { values, hadPhoto: form.photo !== null, ...given }));
      return sendPage(reply, request, { reader, page, status: statusOf(code), isOwn: true });
    };
    if (form.photoProblem) {
      const { photoProblem } = form;
      return again(photoProblem.code, { problems: { photo: sayRefusal(visit, photoProblem) } });
    }
    const outcome = await doneBy(visit, 'send-matter', inputOf(visit, point, { values, form }));
    if (isRefusal(outcome)) {
      const problems = problemsOf(reader, outcome, values);
      const isNamed = Object.keys(problems).length > 0;
      return again(outcome.code, { problems, trouble: isNamed ? '' : sayRefusal(visit, outcome) });
    }
    if (form.photo && outcome.caseId) await keepPhoto(visit, form.photo, outcome.caseId);
    const receivedOn = calendarDateOf(house.clock());
    const page = sentPage(reader, { code: String(outcome.code), point, receivedOn, text: values.text });
    return sendPage(reply, request, { reader, page, isOwn: true });
  });
