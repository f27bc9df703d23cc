// Past proposals held against the record: what is new, what is here already, and whose number is taken.
import {
  asCompared,
  type ComparedRow,
  type ImportContext,
  type ImportOptions,
  type ReadRow,
  type ReadWork,
  type RowProblem,
} from '#kernel/administration';
import { sql } from '#platform/database';
import { caseNumber, type ImportedProposal, importKey } from './proposal-values.ts';

interface Known {
  case_id: string;
  imported_from: string | null;
  number: string | null;
  title: string;
  situation: string;
  recommendations: string[];
}

async function knownLike(
  { tx }: ImportContext,
  { rows, options }: ReadWork<ImportedProposal>,
): Promise<readonly Known[]> {
  const { origin = '' } = options;
  const keys = rows.map(({ values }) => importKey(origin, values));
  const numbers = rows.map(({ values }) => caseNumber(origin, values));
  const found = await sql<Known>`select c.id as case_id, p.imported_from, c.number, c.title, p.situation,
      coalesce((select array_agg(r.text order by r.position) from recommendation r
        where r.tenant_id = c.tenant_id and r.case_id = c.id), '{}') as recommendations
    from "case" c join proposal p on p.tenant_id = c.tenant_id and p.case_id = c.id
    where p.imported_from = any(${keys}::text[])
      or (c.kind = 'proposal' and c.number = any(${numbers}::text[]))`.execute(tx);
  return found.rows;
}

const isSameText = (values: ImportedProposal, known: Known): boolean =>
  values.title === known.title &&
  values.situation === known.situation &&
  values.recommendations.join('\0') === known.recommendations.join('\0');

interface Records {
  readonly known: readonly Known[];
  readonly categories: ReadonlySet<string>;
}

function compareRow(
  row: ReadRow<ImportedProposal>,
  options: ImportOptions,
  records: Records,
): ComparedRow<ImportedProposal> {
  const { values } = row;
  const { origin = '' } = options;
  const number = caseNumber(origin, values);
  const same = records.known.find(({ imported_from }) => imported_from === importKey(origin, values));
  if (same) {
    const problems = isSameText(values, same)
      ? []
      : [{ code: 'imported-differently', column: null, params: { number } }];
    return asCompared(row, { standing: 'unchanged', targetId: same.case_id, changes: [], problems });
  }
  const problems: RowProblem[] = [];
  if (records.known.some((one) => one.number === number)) {
    problems.push({ code: 'number-taken', column: 'number', params: { number } });
  }
  const { category } = values;
  if (category !== null && !records.categories.has(category)) {
    problems.push({
      code: 'category-not-known',
      column: 'category',
      params: { text: category },
      isNotice: true,
    });
  }
  if (values.recommendations.length === 0) {
    problems.push({ code: 'recommendations-not-found', column: 'body', isNotice: true });
  }
  return asCompared(row, { standing: 'new', targetId: null, changes: [], problems });
}

export async function categoriesByName({ tx }: ImportContext): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from proposal_category
    where ended_on is null order by parent_id nulls last`.execute(tx);
  // Of two of the same name the upper one, read last, stands.
  return new Map(rows.map(({ id, name }) => [name, id]));
}

export async function compareProposals(
  context: ImportContext,
  work: ReadWork<ImportedProposal>,
): Promise<readonly ComparedRow<ImportedProposal>[]> {
  const known = await knownLike(context, work);
  const categories = new Set((await categoriesByName(context)).keys());
  return work.rows.map((row) => compareRow(row, work.options, { known, categories }));
}
