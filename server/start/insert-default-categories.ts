// The category tree a new committee begins with, written while it is founded.
import type pg from 'pg';
import { v7 } from 'uuid';
import { defaultCategories } from '#instruments/proposals';

export async function insertDefaultCategories(client: pg.Client, tenantId: string): Promise<void> {
  const insert = (row: { id: string; parentId: string | null; name: string; sphere: string; position: number }) =>
    client.query(
      'insert into proposal_category (tenant_id, id, parent_id, name, sphere, position) values ($1, $2, $3, $4, $5, $6)',
      [tenantId, row.id, row.parentId, row.name, row.sphere, row.position],
    );
  for (const [position, { name, sphere, children }] of defaultCategories.entries()) {
    const parentId = v7();
    await insert({ id: parentId, parentId: null, name, sphere, position });
    for (const [place, child] of children.entries()) {
      await insert({ id: v7(), parentId, name: child, sphere, position: place });
    }
  }
}
