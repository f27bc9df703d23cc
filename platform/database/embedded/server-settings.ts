// postgresql.conf of the embedded server, written whole at each start: one small machine, no lost commit.
export interface ServerAddress {
  /** The folder of the unix socket; absent where the server listens on loopback TCP. */
  socketFolder?: string;
  port: number;
}

const fixedSettings: Readonly<Record<string, string>> = {
  cluster_name: 'tongxin',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  checkpoint_completion_target: '0.9',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  // Parallel workers need room in /dev/shm, which small containers lack, and two cores gain nothing.
  max_parallel_workers_per_gather: '0',
  // A parallel GIN build makes a third larger and half as fast an index for Chinese bigrams.
  max_parallel_maintenance_workers: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  datestyle: 'iso, ymd',
  default_text_search_config: 'pg_catalog.simple',
  password_encryption: 'scram-sha-256',
  log_line_prefix: '%m [%p] ',
  // Statements carry what people wrote; they never reach a log.
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

export function serverSettings(address: ServerAddress, overrides: Readonly<Record<string, string>>): string {
  const listening: Record<string, string> = address.socketFolder
    ? {
        listen_addresses: '',
        unix_socket_directories: address.socketFolder,
        unix_socket_permissions: '0700',
      }
    : { listen_addresses: '127.0.0.1' };
  const all = { ...fixedSettings, ...overrides, ...listening, port: String(address.port) };
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  return `# Written at each start of the embedded server; changes made here are lost.\n${lines.join('\n')}\n`;
}
