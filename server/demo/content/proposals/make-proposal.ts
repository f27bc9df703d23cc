// Turns a written topic and a place into one concrete proposal, with everything that happens to it later.
import { type Sphere, sphereOf } from '../categories.ts';
import { fillIn, gapsFor } from '../fill-in.ts';
import { towns as allTowns, isSetting, namesIn, type Town } from '../places.ts';
import type { Random } from '../random.ts';
import type { UnitKey } from '../units.ts';
import { topics } from './all-topics.ts';
import type { RecommendationText, Topic } from './topic.ts';
import { twins } from './twins.ts';

export interface ProposalText {
  readonly topic: string;
  readonly title: string;
  readonly category: string;
  readonly sphere: Sphere;
  readonly town: Town;
  /** Paragraphs of situation and analysis. */
  readonly body: readonly string[];
  readonly recommendations: readonly RecommendationText[];
  readonly lead: UnitKey;
  readonly with: readonly UnitKey[];
  readonly consultation: { readonly before: string; readonly during: string; readonly after: string };
  readonly revision: string;
  /** The same matter by another proposer, where one was written: for the merge. */
  readonly twin?: TwinText;
}

export interface TwinText {
  readonly title: string;
  readonly body: readonly string[];
  readonly recommendations: readonly string[];
}

/** What is proposed, where, and in which year's session. */
export interface Occasion {
  readonly topic: Topic;
  readonly town: Town;
  readonly year: number;
}

/** One proposal of a topic in a place; the same random state gives the same text. */
export function makeProposal(random: Random, { topic, town, year }: Occasion): ProposalText {
  const gaps = gapsFor(random, { ...namesIn(town, random), lastyear: String(year - 1) });
  const say = (text: string) => localise(fillIn(text, gaps), town);
  const body = topic.body.map(say);
  return {
    topic: topic.key,
    title: say(random.pick(topic.titles)),
    category: topic.category,
    sphere: sphereOf(topic.category),
    town,
    body,
    recommendations: topic.recommendations.map((recommendation) => filled(recommendation, say)),
    lead: topic.lead,
    with: random.sample(topic.with, random.integer(1, topic.with.length)),
    consultation: {
      before: say(topic.consultation.before),
      during: say(topic.consultation.during),
      after: say(topic.consultation.after),
    },
    revision: say(topic.revision),
    twin: twinText(random, topic.key, say),
  };
}

export interface Harvest {
  readonly count: number;
  /** Where the proposals come from: all towns for the city, its own for a county. */
  readonly towns?: readonly Town[];
  readonly year?: number;
  /** Titles already taken, extended as proposals are made. */
  readonly taken?: Set<string>;
}

/** Distinct proposals: every topic is used once before any is used again, and no title comes twice. */
export function makeProposals(
  random: Random,
  { count, towns = allTowns, year = 2026, taken = new Set() }: Harvest,
): ProposalText[] {
  const made: ProposalText[] = [];
  let deck: Topic[] = [];
  while (made.length < count) {
    if (deck.length === 0) deck = random.shuffle(topics);
    const proposal = withFreshTitle(random, { topic: deck.pop()!, towns, year, taken });
    if (proposal) made.push(proposal);
  }
  return made;
}

type Draw = { topic: Topic; towns: readonly Town[]; year: number; taken: Set<string> };

function withFreshTitle(random: Random, { topic, towns, year, taken }: Draw): ProposalText | undefined {
  const fitting = townsFor(topic, towns);
  if (fitting.length === 0) return undefined;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const proposal = makeProposal(random, { topic, town: random.pick(fitting), year });
    const placed = `${proposal.topic}@${proposal.town.name}`;
    if (taken.has(proposal.title) || (attempt < 20 && taken.has(placed))) continue;
    taken.add(proposal.title).add(placed);
    return proposal;
  }
  return undefined;
}

/** The towns where a topic can happen; none when a county lacks such country. */
export function townsFor(topic: Topic, towns: readonly Town[]): readonly Town[] {
  return towns.filter(
    (town) =>
      (topic.ground === 'any' || town.isUrban === (topic.ground === 'urban')) &&
      (topic.only === undefined || isSetting[topic.only](town)),
  );
}

function twinText(random: Random, key: string, say: (text: string) => string): TwinText | undefined {
  const candidates = twins.filter((twin) => twin.of === key);
  if (candidates.length === 0) return undefined;
  const chosen = random.pick(candidates);
  return {
    title: say(random.pick(chosen.titles)),
    body: chosen.body.map(say),
    recommendations: chosen.recommendations.map(say),
  };
}

function filled(recommendation: RecommendationText, say: (text: string) => string): RecommendationText {
  const { text, tests, answer, commitment } = recommendation;
  return {
    text: say(text),
    tests: tests && {
      definable: say(tests.definable),
      quantifiable: say(tests.quantifiable),
      operable: say(tests.operable),
      assessable: say(tests.assessable),
      accountable: say(tests.accountable),
    },
    answer: { kind: answer.kind, text: say(answer.text) },
    commitment: commitment && {
      promise: say(commitment.promise),
      dueInMonths: commitment.dueInMonths,
      evidence: say(commitment.evidence),
    },
  };
}

/** The same sentence is said of a county and of a district: 县里 here is 区里 there. */
function localise(text: string, town: Town): string {
  return town.region.isCounty
    ? text.replace(/全区/g, '全县').replace(/(?<![社小片地园街县市辖])区(?=里补|体育中心)/g, '县')
    : text
        .replace(/(?<![市各区两邻外撤])县(?=里|委|级|金融办|司法局|交通运输局|医院|镇|统付)/g, '区')
        .replace(/全县/g, '全区');
}
