import { v7 } from 'uuid';
import { categories } from './content/index.ts';
import type { Row } from './rows.ts';

export function categoryRows(tenantId: string): { rows: Row[]; ids: Map<string, string> } {
  const ids = new Map<string, string>();
  const rows: Row[] = [];
  for (const top of categories) {
    const parentId = v7();
    rows.push({
      tenant_id: tenantId,
      id: parentId,
      parent_id: null,
      name: top.name,
      sphere: top.sphere,
      position: rows.length,
    });
    for (const child of top.children) {
      ids.set(child.key, v7());
      rows.push({
        tenant_id: tenantId,
        id: ids.get(child.key),
        parent_id: parentId,
        name: child.name,
        sphere: top.sphere,
        position: rows.length,
      });
    }
  }
  return { rows, ids };
}
