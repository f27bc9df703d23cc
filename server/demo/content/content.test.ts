// The demo's content keeps its sizes, its limits, its determinism, and names no real place.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  categories,
  cityUnits,
  committees,
  countyUnits,
  fillIn,
  gapsFor,
  makeMembers,
  makeProposals,
  namesIn,
  notFiledTexts,
  objections,
  type ProposalText,
  regions,
  seededRandom,
  sphereOf,
  topics,
  towns,
  unitFor,
} from './index.ts';

const city = committees[0]!;
const counties = regions.filter((region) => region.isCounty);
const proposals = makeProposals(seededRandom(2026), { count: 600 });

function everyText(proposal: ProposalText): string[] {
  const { title, body, recommendations, consultation, revision, twin } = proposal;
  const said = recommendations.flatMap(({ text, tests, answer, commitment }) => [
    text,
    answer.text,
    ...Object.values(tests ?? {}),
    ...(commitment ? [commitment.promise, commitment.evidence] : []),
  ]);
  const other = twin ? [twin.title, ...twin.body, ...twin.recommendations] : [];
  return [title, ...body, ...said, ...Object.values(consultation), revision, ...other];
}

describe('determinism', () => {
  it('same seed → same people and proposals; another seed → others', () => {
    expect(makeMembers(seededRandom(7), city.sectors)).toEqual(makeMembers(seededRandom(7), city.sectors));
    const first = makeProposals(seededRandom(7), { count: 40 });
    expect(makeProposals(seededRandom(7), { count: 40 })).toEqual(first);
    expect(makeProposals(seededRandom(8), { count: 40 })).not.toEqual(first);
  });
});

describe('sizes', () => {
  it('committees have the sectors, committees and groups of their level', () => {
    expect(city.sectors).toHaveLength(30);
    expect([city.specialCommittees.length, city.memberGroups.length]).toEqual([9, 24]);
    for (const county of committees.slice(1)) {
      expect([county.sectors.length, county.specialCommittees.length, county.memberGroups.length]).toEqual([22, 4, 12]);
    }
    expect(committees.map((committee) => committee.term.sessions.length)).toEqual([5, 5, 5]);
  });

  it('420 and 230 members, two in five of the CPC, no name or number twice', () => {
    for (const [index, expected] of [420, 230, 230].entries()) {
      const members = makeMembers(seededRandom(11 + index), committees[index]!.sectors, index * 1000);
      expect(members).toHaveLength(expected);
      const share = members.filter((member) => member.party === '中国共产党').length / expected;
      expect(share).toBeGreaterThan(0.34);
      expect(share).toBeLessThan(0.48);
      expect(new Set(members.map((member) => member.name)).size).toBe(expected);
      expect(new Set(members.map((member) => member.mobile)).size).toBe(expected);
      expect(members.every((member) => /^1990000\d{4}$/.test(member.mobile))).toBe(true);
    }
  });

  it('85 city units and 45 in each county, each with written duties and sections', () => {
    const sets = [cityUnits, ...counties.map(countyUnits)];
    expect(sets.map((units) => units.length)).toEqual([85, 45, 45]);
    for (const unit of sets.flat()) {
      expect(unit.duties.length, unit.name).toBeGreaterThanOrEqual(60);
      expect(unit.duties.length, unit.name).toBeLessThanOrEqual(150);
      expect(unit.offices.length, unit.name).toBeGreaterThan(1);
    }
    expect(sets.map((units) => new Set(units.map((unit) => unit.key)).size)).toEqual([85, 45, 45]);
  });

  it('every unit named by a topic or an objection exists in the city and has someone in each county', () => {
    const keys = topics.flatMap((topic) => [topic.lead, ...topic.with]);
    for (const key of keys) {
      expect(
        cityUnits.some((unit) => unit.key === key),
        key,
      ).toBe(true);
      for (const region of counties) expect(unitFor(key, countyUnits(region))).toBeDefined();
    }
    for (const { suggests } of objections) if (suggests) expect(unitFor(suggests, cityUnits)).toBeDefined();
  });
});

describe('topics', () => {
  it('90 topics spread 30·5·17·40·8 % over the spheres', () => {
    const count = (sphere: string) => topics.filter((topic) => sphereOf(topic.category) === sphere).length;
    expect(topics).toHaveLength(90);
    expect(['economy', 'politics', 'culture', 'society', 'ecology'].map(count)).toEqual([27, 5, 15, 36, 7]);
    expect(new Set(topics.map((topic) => topic.key)).size).toBe(90);
    expect(categories.length).toBeGreaterThanOrEqual(14);
  });

  it('every topic is complete: alternative titles, analysis, answers, and a commitment for what is adopted', () => {
    for (const topic of topics) {
      expect(topic.titles.length, topic.key).toBeGreaterThanOrEqual(2);
      expect(topic.body.length, topic.key).toBeGreaterThanOrEqual(2);
      expect(topic.recommendations.length, topic.key).toBeGreaterThanOrEqual(2);
      expect(topic.recommendations.length, topic.key).toBeLessThanOrEqual(4);
      for (const { answer, commitment } of topic.recommendations) {
        expect(commitment !== undefined, topic.key).toBe(answer.kind !== 'not-adopted');
      }
    }
  });

  it('no sentence of one topic is repeated in another', () => {
    const owners = new Map<string, string>();
    for (const topic of topics) {
      for (const sentence of topic.body
        .join('。')
        .split(/[。；]/)
        .filter((part) => part.length >= 12)) {
        expect(owners.get(sentence) ?? topic.key, sentence).toBe(topic.key);
        owners.set(sentence, topic.key);
      }
    }
  });
});

describe('proposals', () => {
  it('600 proposals have 600 titles and 600 texts', () => {
    expect(new Set(proposals.map((proposal) => proposal.title)).size).toBe(600);
    expect(new Set(proposals.map((proposal) => proposal.body.join(''))).size).toBe(600);
  });

  it('every written text keeps within the limits of the product', () => {
    for (const { topic, title, body, recommendations } of proposals) {
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(title, topic).toMatch(/(提案|建议)$/);
      const analysis = body.join('').length;
      expect(analysis, topic).toBeGreaterThanOrEqual(350);
      expect(analysis, topic).toBeLessThanOrEqual(900);
      const whole = analysis + recommendations.reduce((sum, { text }) => sum + text.length, 0);
      expect(whole, topic).toBeLessThanOrEqual(2500);
      for (const { text, answer } of recommendations) {
        expect(text.length, `${topic}: ${text}`).toBeGreaterThanOrEqual(60);
        expect(text.length, `${topic}: ${text}`).toBeLessThanOrEqual(180);
        expect(answer.text.length, `${topic}: ${answer.text}`).toBeGreaterThanOrEqual(60);
        expect(answer.text.length, `${topic}: ${answer.text}`).toBeLessThanOrEqual(200);
      }
    }
  });

  it('about half of the recommendations carry all five tests', () => {
    const all = topics.flatMap((topic) => topic.recommendations);
    const share = all.filter(({ tests }) => tests).length / all.length;
    expect(share).toBeGreaterThan(0.33);
    expect(share).toBeLessThan(0.67);
  });

  it('no gap, alternative or mark is left unfilled', () => {
    for (const text of proposals.flatMap(everyText)) expect(text).not.toMatch(/[{}[\]|]|undefined|：：/);
  });

  it('at least fifteen near-duplicates and every reason not to file are there to show', () => {
    const twinned = proposals.flatMap(({ twin }) => (twin ? [twin.body.join('')] : []));
    expect(new Set(twinned).size).toBeGreaterThanOrEqual(15);
    expect(notFiledTexts.length).toBeGreaterThanOrEqual(12);
    expect(new Set(notFiledTexts.map(({ reason }) => reason)).size).toBe(11);
    const gaps = gapsFor(seededRandom(1), namesIn(towns[0]!, seededRandom(1)));
    for (const { title, body, recommendation } of notFiledTexts) {
      expect(fillIn(title + body + recommendation, gaps)).not.toMatch(/[{}]/);
    }
  });
});

describe('places', () => {
  it('no real city or county is named anywhere', () => {
    const written = [
      ...proposals.flatMap(everyText),
      ...notFiledTexts.flatMap(({ title, body, recommendation, explanation }) => [
        title,
        body,
        recommendation,
        explanation,
      ]),
      ...[cityUnits, ...counties.map(countyUnits)].flat().flatMap((unit) => [unit.name, unit.duties, unit.address]),
      ...makeMembers(seededRandom(3), city.sectors).map((member) => member.employer),
      ...towns.flatMap((town) => [town.region.name, town.name, ...town.villages]),
      ...committees.flatMap((committee) => [committee.name, ...committee.participatingUnits]),
    ].join('\n');
    expect(realPlaces().filter((name) => written.includes(name))).toEqual([]);
  });
});

/** Full names of real cities and counties; a few when the divisions are not beside the project. */
function realPlaces(): string[] {
  const folder = new URL('../../../../shared/data/divisions/', import.meta.url);
  const files = ['cities.csv', 'areas.csv', 'provinces.csv']
    .map((file) => new URL(file, folder))
    .filter((file) => existsSync(file));
  if (files.length === 0)
    return '北京 上海 天津 重庆 广州 杭州 成都 武汉 南京 苏州 徐州 扬州 荆州 南昌 云溪区 松江区'.split(' ');
  const names = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[1] ?? ''),
  );
  return names
    .map((name) => name.replaceAll('"', '').trim())
    .filter((name) => name.length >= 3 && !placeholders.has(name));
}

/** Words of the tables that are no names: they occur in any text. */
const placeholders = new Set(['市辖区', '省直辖县级行政区划', '自治区直辖县级行政区划']);
