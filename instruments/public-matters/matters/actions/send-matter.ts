import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { type Act, type ActContext, defineCreation } from '#kernel/acts';
import {
  codeOfPass,
  countAtDoor,
  mayEnter,
  noteAtDoor,
  type Pass,
  readPass,
  solves,
  spendPass,
  waitAtDoor,
} from '#kernel/public-door';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { sendMatterInput } from '../../contract/matters.ts';
import type { Point } from '../../points/point.ts';
import { pointByCode } from '../../points/storage.ts';
import { matterNumbers } from '../../settings.ts';
import { doorName, doorOf } from '../codes.ts';
import { matterLifecycle } from '../lifecycle.ts';
import { receive } from '../receive.ts';
import { titleOf } from '../rules.ts';
import { receivedSince } from '../storage.ts';

type Sent = z.output<typeof sendMatterInput>;
const oneHour = 3_600_000;

/** The pass is good, the address has not come too often, the point takes more today. Null when nothing is in the way. */
async function problemAtDoor(context: ActContext, sent: Sent, pass: Pass, point: Point): Promise<Refusal | null> {
  const { tx, now, settings } = context;
  await waitAtDoor(tx, { door: doorName, mark: pass.mark });
  const since = new Date(now.getTime() - oneHour);
  const takenInTheHour = await countAtDoor(tx, { door: doorName, mark: pass.mark, deed: 'taken', since });
  const hasSolution = sent.solution !== '';
  const isPuzzleSolved = hasSolution && solves(sent.pass, sent.solution, pass.bits);
  const secondsTaken = (now.getTime() - pass.at) / 1_000;
  const tooOften = mayEnter(
    { hasSolution, isPuzzleSolved, secondsTaken, takenInTheHour },
    {
      mostInAnHour: settings.get(matterNumbers.mostInAnHour),
      mostWithoutPuzzle: settings.get(matterNumbers.mostWithoutPuzzle),
      minimumSeconds: settings.get(matterNumbers.minimumSeconds),
    },
  );
  if (tooOften) return tooOften;
  const most = settings.get(matterNumbers.mostInADay);
  const today = await receivedSince(tx, point.caseId, new Date(now.getTime() - 24 * oneHour));
  return today >= most ? refuse('point-full-today') : null;
}

const fingerprintOf = ({ pass: _pass, solution: _solution, ...said }: Sent): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex');

interface Entering {
  readonly pass: Pass;
  readonly point: Point;
}

const enter = ({ pass, point }: Entering) =>
  defineCreation({
    name: 'public-matters.send-matter',
    kind: matterLifecycle.kind,
    event: 'received',
    initial: { state: matterLifecycle.initial, turn: matterLifecycle.states.received.turn },
    who: ['public'],
    input: sendMatterInput,
    title: ({ text }) => titleOf(masked(text)),
    async create(context, record, { topic, text, place, since, wish, contact, locale }) {
      await noteAtDoor(context.tx, { door: doorName, mark: pass.mark, deed: 'taken', at: context.now });
      return receive(context, record, {
        said: { topic, text, place, since, wish, contact },
        code: codeOfPass(pass.id, doorOf(record.tenantId)),
        ...{ pointId: point.caseId, recorderId: null, fileIds: [], locale },
      });
    },
  });

/** The very same form once more (a second press, a lost answer) is given the code of the first. */
async function passThrough(context: ActContext, sent: Sent): Promise<Entering | 'again' | Refusal> {
  const { tx, now, settings, actor } = context;
  if (sent.website !== '') return refuse('form-filled-by-program');
  const holdsMinutes = settings.get(matterNumbers.passMinutes);
  const pass = readPass(sent.pass, { ...doorOf(actor.tenantId), now, holdsMinutes });
  if (isRefusal(pass)) return pass;
  const point = await pointByCode(tx, sent.pointCode);
  if (point?.state !== 'in-service') return refuse('point-not-in-service');
  const use = await spendPass(tx, { passId: pass.id, door: doorName, fingerprint: fingerprintOf(sent), at: now });
  if (use !== 'fresh') return use === 'again' ? 'again' : refuse('pass-used');
  return (await problemAtDoor(context, sent, pass, point)) ?? { pass, point };
}

const template = enter({ pass: { id: '', mark: '', at: 0, bits: 0 }, point: {} as Point });
const passIdOf = ({ pass }: Sent): string =>
  (JSON.parse(Buffer.from(pass.split('.')[0] ?? '', 'base64url').toString('utf8')) as Pass).id;

/** A citizen says what happened. Only the house's own page performs it: it alone knows from where somebody comes. */
export const sendMatter: Act = {
  ...template,
  who: ['citizen'],
  async run(context, envelope) {
    const who = ['citizen'];
    if (!context.actor.isPublic) return refuse('not-permitted', { verb: template.name }, { who });
    const parsed = sendMatterInput.safeParse(envelope.input);
    // What is wrong with each field the creation itself says.
    if (!parsed.success) return template.run(context, envelope);
    const entering = await passThrough(context, parsed.data);
    if (isRefusal(entering)) return entering;
    if (entering !== 'again') return enter(entering).run(context, envelope);
    const code = codeOfPass(passIdOf(parsed.data), doorOf(context.actor.tenantId));
    return { caseId: null, version: null, state: null, code, isAgain: true };
  },
};
