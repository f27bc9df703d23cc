import type { Cast, CastMember } from '../cast.ts';
import {
  fillIn,
  gapsFor,
  makeProposals,
  namesIn,
  notFiledTexts,
  type ProposalText,
  type Random,
  type Town,
} from '../content/index.ts';
import { reasonCodes } from './reason-codes.ts';
import type { Stage, Story } from './story.ts';

export interface Plan {
  readonly cast: Cast;
  readonly random: Random;
  readonly towns: readonly Town[];
  readonly now: Date;
  /** Proposals of the last session, handled to their end. */
  readonly inSession: number;
  /** Ordinary ones, per stage. */
  readonly ordinary: Readonly<Partial<Record<Stage, number>>>;
  /** Papers already begun for the next session. */
  readonly ahead: Readonly<Partial<Record<Stage, number>>>;
  readonly late: number;
  readonly key: number;
  /** People who appear often, so that their own pages have something to show. */
  readonly featured: readonly CastMember[];
}

export class Planner {
  readonly plan: Plan;
  private texts: ProposalText[] = [];
  private readonly taken = new Set<string>();
  private turn = 0;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** The next text; one that this unit would lead, where it has any left. */
  private text(unitKey: string | null = null): ProposalText {
    const { random, towns, now } = this.plan;
    if (this.texts.length < 40) {
      const fresh = makeProposals(random, {
        count: 60,
        towns,
        year: now.getUTCFullYear(),
        taken: this.taken,
      });
      this.texts = [...fresh.reverse(), ...this.texts];
    }
    const wanted = unitKey ? this.texts.findLastIndex(({ lead }) => lead === unitKey) : -1;
    return this.texts.splice(wanted >= 0 ? wanted : this.texts.length - 1, 1)[0]!;
  }

  private lead(): CastMember {
    const { random, cast, featured } = this.plan;
    this.turn += 1;
    return this.turn % 6 === 0 ? featured[(this.turn / 6) % featured.length]! : random.pick(cast.members);
  }

  /** One that the people and the unit with a demo sign-in meet, so that each of their desks shows every kind of work. */
  shown(stage: Stage, occasion: Story['occasion'], startAt: Date): Story {
    const { featured, cast, random } = this.plan;
    const [first, second, third] = featured as [CastMember, CastMember, CastMember];
    const lead = stage === 'cosigning' ? second : first;
    const [fourth, ...others] = random.sample(cast.members.slice(4), 6) as [CastMember, ...CastMember[]];
    // The third of those invited has not answered yet.
    const cosigners = stage === 'cosigning' ? [third, fourth, first, ...others] : [];
    const isJoint = ['handling', 'delivered', 'tracking'].includes(stage);
    const signers = isJoint
      ? [second, ...random.sample(cast.members.slice(4), stage === 'handling' ? 39 : 4)]
      : cosigners;
    return { text: this.text('education'), stage, occasion, startAt, lead, cosigners: signers, body: null };
  }

  story(stage: Stage, occasion: Story['occasion'], startAt: Date): Story {
    const { random, cast } = this.plan;
    const isCollective = stage !== 'cosigning' && random.chance(0.2);
    const keeper = isCollective ? random.pick(cast.bodies) : null;
    const lead = keeper ? keeper.keeper : this.lead();
    const isJoint = stage === 'cosigning' || (!keeper && random.chance(0.25));
    const count = random.chance(0.06) ? random.integer(20, 40) : random.integer(1, 6);
    const others = cast.members.filter((member) => member.personId !== lead.personId);
    const cosigners = isJoint ? random.sample(others, stage === 'cosigning' ? Math.max(count, 4) : count) : [];
    const body = keeper ? { id: keeper.id, name: keeper.name } : null;
    return { text: this.text(), stage, occasion, startAt, lead, cosigners, body };
  }

  /** With its twin by another member, where one was written. */
  withTwin(story: Story): Story {
    const { twin } = story.text;
    if (!twin || story.body) return story;
    const recommendations = twin.recommendations.map((text, index) => ({
      text,
      answer: story.text.recommendations[index % story.text.recommendations.length]!.answer,
    }));
    const text = { ...story.text, title: twin.title, body: twin.body, recommendations, twin: undefined };
    const { random, cast } = this.plan;
    const lead = random.pick(cast.members.filter(({ personId }) => personId !== story.lead.personId));
    return { ...story, twin: { ...story, text, stage: 'merged', lead, cosigners: [], twin: undefined } };
  }

  notFiled(startAt: Date, occasion: Story['occasion'], which: number): Story {
    const { random, towns } = this.plan;
    const usable = notFiledTexts.filter(({ reason }) => reason !== 'state-secrets');
    const given = usable[which % usable.length]!;
    const gaps = gapsFor(random, namesIn(random.pick(towns), random));
    const story = this.story('not-filed', occasion, startAt);
    const answer = { kind: 'not-adopted', text: '' } as const;
    const text = {
      ...story.text,
      title: fillIn(given.title, gaps),
      body: [fillIn(given.body, gaps)],
      recommendations: [{ text: fillIn(given.recommendation, gaps), answer }],
    };
    const notFiled = { reasonCode: reasonCodes[given.reason], explanation: fillIn(given.explanation, gaps) };
    return { ...story, text, notFiled, body: null, cosigners: [], lead: random.pick(this.plan.cast.members) };
  }
}
