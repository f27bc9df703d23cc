// Two committees on one platform, the province above the city, for what goes upward and comes back.
import pg from 'pg';
import { type DeedView, readDeeds } from '#kernel/deeds';
import { testDatabase, testNow } from '#kernel/testing';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { runPendingJobs } from '#platform/jobs';
import { holdHouseSigner, newSigner } from '#platform/signing';
import type { TrackView, UpwardView } from '../contract.ts';
import { type InformationFactory, informationFactory } from '../factory.ts';
import { upwardWork } from '../upward/deliver.ts';

export const verb = (name: string) => `information-reports.${name}`;
export const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);

export const notice = {
  ...{ level: 'province', form: 'single', receiver: '江南省委办公厅', receiverKind: 'party' },
  ...{ document: '省委信息第88期', adoptedOn: '2026-11-24', fileId: null, note: '' },
};

export async function deedsOf(factory: InformationFactory, who: 'lead' | 'second', reportId: string) {
  const personIds = [factory.committee.people[who]];
  const deeds = await factory.read((tx) => readDeeds(tx, { personIds, from: '2026-01-01', until: '2027-12-31' }));
  return deeds
    .filter((deed: DeedView) => deed.caseId === reportId && deed.kind !== 'information-submitted')
    .map(({ kind, facts }) => [kind, facts.level, facts.form ?? '', facts.share ?? ''].join(' '))
    .sort();
}

export async function twoCommittees() {
  const database = await testDatabase();
  const here = await informationFactory(database);
  const above = await informationFactory(database);
  const signer = newSigner();
  holdFieldKeys(newKeyring());
  holdHouseSigner(signer);
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const aboveId = above.committee.tenantId;
  await owner.query(`update tenant set level = 'province', name = '江南省政协' where id = $1`, [aboveId]);
  await owner.query('update tenant set parent_id = $1 where id = $2', [aboveId, here.committee.tenantId]);
  await owner.end();
  return {
    ...{ database, here, above, signer },
    /** A report of the lead's, printed alone. */
    async issueOf(title: string, now = testNow) {
      const reportId = await here.accepted({ title }, 'lead', now);
      return { reportId, id: await here.sent([reportId], now) };
    },
    upward: (id: string) => here.seen<UpwardView>(verb('upward'), 'editor', { id }),
    track: (id: string, who: 'lead' | 'editor' = 'lead') => here.seen<TrackView>(verb('track'), who, { id }),
    /** The jobs between the committees, run now. */
    carry(now = testNow) {
      const work = upwardWork({ ...here.house, acts: new Map() as never });
      return runPendingJobs(database.connection, work.tasks, { now });
    },
  };
}
