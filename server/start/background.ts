// What happens away from requests: deliveries, reminders from the clock, silence that ends, leftovers.

import type { FastifyBaseLogger } from 'fastify';
import { askedActsTask, type Work } from '#kernel/acts';
import { importTask } from '#kernel/administration';
import { deliverNotices, withoutSms } from '#kernel/notices';
import { dailyAt, type JobWorker, startWorker } from '#platform/jobs';
import { createMailer } from '#platform/mail';
import { loadSigner } from '#platform/signing';
import { observedTask, type Telemetry } from '#platform/telemetry';
import { importKinds } from '../administration.ts';
import { backupKeys } from '../backup/backup-parts.ts';
import { backupWork } from '../backup/backup-work.ts';
import type { Configuration } from '../configuration.ts';
import type { House } from '../house.ts';
import { worksOfTheHouse } from '../jobs/works-of-the-house.ts';
import type { Cluster } from './open-cluster.ts';
import { smtpUrlOf } from './smtp-url.ts';

export interface BackgroundParts {
  readonly house: House;
  readonly cluster: Cluster;
  readonly configuration: Configuration;
  readonly logger: FastifyBaseLogger;
  readonly telemetry: Telemetry;
}

async function worksOf({ house, cluster, configuration, logger }: BackgroundParts): Promise<Work[]> {
  const { keysDirectory, signature, backup: plan } = configuration;
  const keys = await backupKeys(keysDirectory, signature);
  const onError = (error: unknown) => logger.error({ err: error }, 'backup');
  return [
    ...worksOfTheHouse(house, await loadSigner(keysDirectory, 'checkpoints', signature)),
    backupWork({ house, connection: cluster.owner, plan, keys, onError }),
  ];
}

export async function startBackground(parts: BackgroundParts): Promise<JobWorker> {
  const { house, cluster, configuration, logger, telemetry } = parts;
  const address = configuration.mail?.from ?? 'tongxin@localhost';
  const mailer = createMailer({
    smtpUrl: await smtpUrlOf(configuration.mail),
    from: { name: '同心', address },
  });
  const outside = {
    database: house.database,
    registry: house.notices,
    mailer,
    pushSender: house.pushSender,
    smsSender: withoutSms,
    publicUrl: configuration.publicUrl,
    senderName: '同心',
  };
  const works = await worksOf(parts);
  const asked = askedActsTask(house, (act, code) => logger.warn({ act, code }, 'an act asked for was refused'));
  const tasks = [
    deliverNotices(outside),
    importTask(house, importKinds),
    asked,
    ...works.flatMap((work) => work.tasks),
  ];
  const worker = await startWorker({
    connection: cluster.owner,
    tasks: tasks.map((task) => observedTask(telemetry, task)),
    crontab: works.flatMap(({ schedule }) => schedule(dailyAt)),
    clock: house.clock,
    onError: ({ error, task, attempt }) => logger.error({ err: error, task, attempt }, 'job'),
  });
  return {
    async stop() {
      await worker.stop();
      mailer.close();
    },
  };
}
