// Tells one proposal's story through the real acts, each by the person who would do it, on a clock that only goes forward.
import { type ActAnswer, perform } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import type { House } from '../../house.ts';
import { actorFor, type Cast, type CastMember } from '../cast.ts';
import type { Random } from '../content/index.ts';

const hour = 3_600_000;
const day = 24 * hour;

export class Teller {
  readonly house: House;
  readonly cast: Cast;
  readonly random: Random;
  caseId = '';
  now: Date;
  /** Nothing in the demo lies in the future. */
  readonly until: Date;

  constructor(parts: { house: House; cast: Cast; random: Random; startAt: Date; until: Date }) {
    this.house = parts.house;
    this.cast = parts.cast;
    this.random = parts.random;
    this.now = parts.startAt;
    this.until = parts.until;
  }

  /** Some days later, at an hour when offices work. */
  later(least: number, most = least): this {
    const days = this.random.integer(least, most);
    const target = new Date(this.now.getTime() + days * day);
    const beijingHour = (target.getUTCHours() + 8) % 24;
    const office = this.random.integer(9, 17) - beijingHour;
    const moved = target.getTime() + office * hour + this.random.integer(0, 3_500) * 1000;
    return this.at(new Date(moved));
  }

  at(moment: Date): this {
    const forward = Math.max(moment.getTime(), this.now.getTime() + 60_000);
    this.now = new Date(Math.max(Math.min(forward, this.until.getTime()), this.now.getTime() + 1_000));
    return this;
  }

  /** Another story told beside this one, from the same moment. */
  beside(startAt = this.now): Teller {
    return new Teller({
      house: this.house,
      cast: this.cast,
      random: this.random,
      startAt,
      until: this.until,
    });
  }

  async act(name: string, who: CastMember, input: Record<string, unknown> = {}, id = this.caseId): Promise<ActAnswer> {
    const act = this.house.acts.get(name);
    if (!act) throw new Error(`The demo knows no act ${name}.`);
    const actor = actorFor(this.cast.tenantId, who);
    const envelope = { ...(id ? { id } : {}), version: 'latest' as const, input };
    const answer = await perform(this.house, { act, actor, envelope, now: this.now });
    if (isRefusal(answer)) {
      throw new Error(
        `The demo's ${name} was refused: ${answer.code} ${JSON.stringify(answer.params)} ${JSON.stringify(answer.details ?? '')}`,
      );
    }
    return answer;
  }
}
