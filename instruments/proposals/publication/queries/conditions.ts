// Which proposals wait for what on their way to the public; used by the work list and by Today.
import { type SqlBool, sql } from '#platform/database';
import type { WorkShow } from '../contract.ts';

const condition = sql<SqlBool>;

/** Filed, and open to every member: nothing else is ever considered. */
export const isFiled = condition`"case".tenant_id = app.tenant_id() and "case".kind = 'proposal'
  and "case".number is not null and "case".audience in ('members', 'public')`;

const hasReply = condition`exists (select from reply r where r.tenant_id = "case".tenant_id and r.case_id = "case".id
  and r.delivered_at is not null)`;

/** Since the release something was answered, answered again, or verified. */
const hasNews = condition`exists (select from event e where e.tenant_id = "case".tenant_id and e.case_id = "case".id
  and e.at > publication.released_at and e.name in ('undertaking.delivered', 'undertaking.second-reply-given',
    'undertaking.reclassed', 'commitment.verified'))`;

/** Not in the list, and never taken out of it. */
export const isUnlisted = condition`item.id is null`;

/** Listed, and its units were named or changed since. */
export const isListedWithoutUnits = condition`item.standing = 'listed' and item.units is distinct from (
  select coalesce(array_agg(distinct unit.name), '{}') from undertaking u
    join unit on unit.tenant_id = u.tenant_id and unit.id = u.unit_id
  where u.tenant_id = "case".tenant_id and u.case_id = "case".id and u.state not in ('proposed', 'transferred'))
  and cardinality(item.units) = 0`;

export const shown: Readonly<Record<WorkShow, ReturnType<typeof condition>>> = {
  'to-check': condition`(publication.state = 'checking' or (publication.state is null and ${hasReply}))`,
  'to-release': condition`publication.state in ('cleared', 'update-cleared')`,
  changed: condition`(publication.state = 'published' and ${hasNews})`,
  'not-public': condition`publication.state in ('not-public', 'withdrawn')`,
};

export const fromFiled = sql`from "case"
  join proposal p on p.tenant_id = "case".tenant_id and p.case_id = "case".id
  left join proposal_publication publication
    on publication.tenant_id = "case".tenant_id and publication.case_id = "case".id
  left join published_item item
    on item.tenant_id = "case".tenant_id and item.kind = 'proposal' and item.case_id = "case".id`;
