// How long a member who writes waits for similar cases among very many, asked one after another.
import { keepStatistics, similarCases, termWeights } from '#kernel/likeness';
import type { Actor } from '#kernel/permissions';
import { insertCommittee } from '../act/committee.ts';
import { benchNow, openBenchHouse } from '../act/house-for-bench.ts';
import { quantile, type Row, rounded } from '../figures.ts';
import type { Corpus, Text } from './corpus.ts';
import { shortened } from './doubles.ts';
import { loadTexts, manyTexts } from './many-texts.ts';

const asked = 120;

const longText = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** What is asked, by what has been written so far. */
function questions({ proposals }: Corpus): Record<string, readonly Question[]> {
  const taken = proposals.slice(0, asked);
  const everything = proposals.map(({ body }) => body).join('\n');
  return {
    'title alone': taken.map(({ title }) => ({ title, body: '' })),
    'whole proposal': taken,
    '50,000 characters': taken.slice(0, 20).map(({ title }) => ({ title, body: longText(everything, 50_000) })),
    'words of the trade alone': [{ title: '关于进一步加强工作、完善机制、推进落实的建议', body: '' }],
  };
}

const memberOf = (tenantId: string, personId: string): Actor => ({
  ...{ tenantId, accountId: null, personId, name: '委员', roles: [], placements: [], onBehalfOf: null },
  seat: { id: personId, termId: personId, sectorId: null, isStanding: false },
});

/** Every so many texts one is remembered, to be asked for again in other words. */
function* remembering(texts: Iterable<Text>, { every, kept }: { every: number; kept: Text[] }): Generator<Text> {
  let place = 0;
  for (const text of texts) {
    if (place % every === 0) kept.push(text);
    place += 1;
    yield text;
  }
}

interface Question extends Pick<Text, 'title' | 'body'> {
  /** The case that must be among the five answered. */
  readonly wanted?: string;
}

type Ask = (question: Question) => Promise<readonly string[]>;

async function timed(what: string, questions: readonly Question[], ask: Ask): Promise<Row> {
  const times: number[] = [];
  let found = 0;
  for (const question of questions) {
    const from = performance.now();
    const ids = await ask(question);
    times.push(performance.now() - from);
    if (question.wanted && ids.includes(question.wanted)) found += 1;
  }
  return {
    asked: what,
    times: times.length,
    'p50, ms': rounded(quantile(times, 0.5)),
    'p95, ms': rounded(quantile(times, 0.95)),
    'R@5': questions[0]?.wanted ? rounded(found / questions.length, 3) : '',
  };
}

const askedAgain = 100;

export async function timeAgainstMany(corpus: Corpus, count: number): Promise<Row[]> {
  const { house, owner, close } = await openBenchHouse();
  try {
    const { tenantId, people } = await insertCommittee(owner);
    const kept: Text[] = [];
    const startedAt = performance.now();
    const texts = remembering(manyTexts(corpus, count), { every: Math.ceil(count / askedAgain), kept });
    await loadTexts(owner, { tenantId, texts });
    const loadedAt = performance.now();
    await house.database.asTenant(tenantId, (tx) => keepStatistics(tx, benchNow));
    const countedIn = rounded(performance.now() - loadedAt, 0);
    console.log(
      `\n${count} cases loaded in ${rounded((loadedAt - startedAt) / 1000)} s; terms counted in ${countedIn} ms`,
    );
    const actor = memberOf(tenantId, people.get('member')![0]!);
    await house.database.asTenant(tenantId, (tx) => termWeights(tx, { tenantId, now: benchNow }));
    const ask: Ask = async ({ title, body }) => {
      const wanted = { actor, now: benchNow, title, body };
      const found = await house.database.asTenant(tenantId, (tx) => similarCases(tx, wanted));
      return found.map(({ record }) => record.id);
    };
    const again = kept.map(({ id, body }): Question => ({ title: '', body: shortened(body), wanted: id }));
    const rows: Row[] = [];
    for (const [what, asking] of Object.entries({ ...questions(corpus), 'a text written again': again })) {
      rows.push(await timed(what, asking, ask));
    }
    return rows;
  } finally {
    await close();
  }
}
