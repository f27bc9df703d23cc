export type { EmbeddedServer, EmbeddedServerOptions } from './embedded-server.ts';
export { type KeptServerOptions, keepEmbeddedPostgres } from './keep-running.ts';
export { EmbeddedServerProblem, type EmbeddedServerProblemCode } from './problem.ts';
export { type SuperuserConnection, startEmbeddedPostgres } from './start-embedded-postgres.ts';
