export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>>;
}

/** A lock file with addresses would bind every reader to the registry of the one who wrote it. */
export function addressesIn(lock: LockFile): string[] {
  return Object.entries(lock.packages).flatMap(([name, { resolved, link }]) => (resolved && !link ? [name] : []));
}
