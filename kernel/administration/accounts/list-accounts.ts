import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { listAccounts as accountsOf } from '#platform/identity';
import { accountList, accountsParameters } from '../contract.ts';
import { beginning, cursorOf, valuesIn } from '../cursor.ts';

interface Found {
  person_id: string;
  person_name: string;
  id: string;
  username: string;
}

export const listAccounts = defineQuery({
  name: 'accounts.list',
  parameters: accountsParameters,
  answer: accountList,
  who: ['system-administrator', 'security-administrator'],
  async ask({ tx, actor, now }, { words = '', cursor, limit }) {
    const typed = words.trim();
    const named = typed
      ? sql`and (person.name like ${beginning(typed)} or person.initials like ${beginning(typed.toLowerCase())}
          or account.username like ${beginning(typed.toLowerCase())})`
      : sql``;
    const last = valuesIn(cursor, 1);
    const after = last ? sql`and account.username > ${last[0]}` : sql``;
    const of = sql`from account join person on person.tenant_id = account.tenant_id and person.id = account.subject_id`;
    const { rows } = await sql<Found>`select account.id, username, person.id as person_id, person.name as person_name
      ${of} where true ${named} ${after} order by username limit ${limit + 1}`.execute(tx);
    const counted = await sql<{
      total: number;
    }>`select count(*)::int as total ${of} where true ${named}`.execute(tx);
    const shown = rows.slice(0, limit);
    const accounts = await accountsOf(tx, {
      tenantId: actor.tenantId,
      subjectIds: shown.map((row) => row.person_id),
      now,
    });
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return {
      items: shown.flatMap((row) => {
        const account = byId.get(row.id);
        if (!account) return [];
        const { id, username, hasPassword, mustChangePassword, lockedUntil } = account;
        return {
          ...{ id, username, hasPassword, mustChangePassword },
          ...{ personId: row.person_id, personName: row.person_name },
          isDisabled: account.disabledAt !== null,
          hasSecondFactor: account.hasTotp,
          isLocked: lockedUntil !== null && lockedUntil > now,
          isOwn: account.id === actor.accountId,
          lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
          createdAt: account.createdAt.toISOString(),
        };
      }),
      total: counted.rows[0]?.total ?? 0,
      nextCursor: rows.length > limit ? cursorOf(shown.at(-1)!.username) : null,
    };
  },
});
