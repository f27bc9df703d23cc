// The migrations of every part, in the order in which their tables may refer to one another.
import { fileURLToPath } from 'node:url';
import type { MigrationPart } from '#platform/database';

const part = (name: string, folder: string): MigrationPart => ({
  name,
  directory: fileURLToPath(new URL(`../${folder}/migrations`, import.meta.url)),
});

export const migrationParts: readonly MigrationPart[] = [
  part('10-database', 'platform/database'),
  part('12-jobs', 'platform/jobs'),
  part('20-people', 'kernel/people'),
  part('22-identity', 'platform/identity'),
  part('24-settings', 'platform/settings'),
  part('30-audit', 'kernel/audit'),
  part('32-cases', 'kernel/cases'),
  part('33-deeds', 'kernel/deeds'),
  part('34-acts', 'kernel/acts'),
  part('36-deadlines', 'kernel/deadlines'),
  part('38-files', 'platform/files'),
  part('40-recommendations', 'kernel/recommendations'),
  part('42-undertakings', 'kernel/undertakings'),
  part('44-notices', 'kernel/notices'),
  part('46-search', 'kernel/search'),
  part('47-likeness', 'kernel/likeness'),
  part('48-administration', 'kernel/administration'),
  part('49-mandates', 'kernel/mandates'),
  part('50-routing', 'kernel/routing'),
  part('52-publication', 'kernel/publication'),
  part('54-ballots', 'kernel/ballots'),
  part('56-supervision', 'kernel/supervision'),
  part('58-gatherings', 'kernel/gatherings'),
  part('59-liaison', 'kernel/liaison'),
  part('59-voices', 'kernel/voices'),
  part('60-proposals', 'instruments/proposals'),
  part('62-topics', 'instruments/topics'),
  part('64-key-proposals', 'instruments/key-proposals'),
  part('66-appraisals', 'instruments/appraisals'),
  part('68-awards', 'instruments/awards'),
  part('70-activities', 'instruments/activities'),
  part('74-studies', 'instruments/studies'),
  part('76-places', 'instruments/places'),
  part('77-liaison', 'instruments/liaison'),
  part('78-duty-file', 'instruments/duty-file'),
  part('80-assessments', 'instruments/assessments'),
  part('84-members', 'instruments/members'),
  part('86-commendations', 'instruments/commendations'),
];
