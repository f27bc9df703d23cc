// What went up of one issue, and what came back; the desk's.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { committeeAndAbove } from '#kernel/people';
import { generalCapacities, meets } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { adoptionsOf } from '../../adoptions/storage.ts';
import { type UpwardView, upwardView } from '../../contract/upward.ts';
import { issueLifecycle } from '../../issues/lifecycle.ts';
import { readIssue } from '../../issues/storage.ts';
import { deskReaders, deskRoles } from '../../who-sees.ts';
import { sendingsOf } from '../storage.ts';
import { upwardTransitions } from '../transitions.ts';

async function instructionsOf({ tx }: QueryContext, issueId: string): Promise<UpwardView['instructions']> {
  const { rows } = await sql<UpwardView['instructions'][number]>`select n.case_id as id, k.state, n.level, n.leader,
      n.given_on as "givenOn", n.secrecy, coalesce(u.name, '') as unit, n.due_on as "dueOn"
    from information_instruction n join "case" k on k.tenant_id = n.tenant_id and k.id = n.case_id
      left join unit u on u.tenant_id = n.tenant_id and u.id = n.unit_id
    where n.tenant_id = app.tenant_id() and n.issue_id = ${issueId} order by n.given_on, n.case_id`.execute(tx);
  return rows;
}

/** The verbs one has here, whose forms the screen draws. */
function verbsOf({ actor }: QueryContext, isSent: boolean): string[] {
  const capacities = generalCapacities(actor);
  const mine = upwardTransitions.filter(({ who }) => meets(capacities, who)).map(({ verb }) => verb);
  return isSent ? [...mine, ...(meets(capacities, deskRoles) ? ['record-instruction'] : [])] : [];
}

export const upwardQuery = defineQuery({
  name: 'information-reports.upward',
  parameters: z.object({ id: z.uuid() }),
  answer: upwardView,
  who: deskReaders,
  async ask(context, { id: issueId }): Promise<UpwardView | Refusal> {
    const { tx, today } = context;
    const record = await readCase(tx, issueId);
    const issue = record?.kind === issueLifecycle.kind ? await readIssue(tx, issueId) : null;
    if (!record || !issue) return refuse('not-found');
    const [, ...above] = await committeeAndAbove(tx);
    const isSent = record.state === 'sent';
    return {
      ...{ issueId, version: record.version, isSent, issuedOn: issue.issuedOn, today },
      above: above.flatMap(({ id, name, level }) => (level === 'county' ? [] : [{ id, name, level }])),
      sendings: await sendingsOf(tx, issueId),
      adoptions: await adoptionsOf(tx, issueId),
      instructions: await instructionsOf(context, issueId),
      verbs: verbsOf(context, isSent),
    };
  },
});
