// Name and telephone of a visitor, sealed for their row.
import { openField, sealField } from '#platform/encryption';
import type { Visitor } from '../contract/visits.ts';

interface Row {
  readonly tenantId: string;
  readonly rowId: string;
}

export const sealVisitor = (visitor: Visitor, row: Row): string | null =>
  visitor.name === '' && visitor.phone === '' ? null : sealField(JSON.stringify(visitor), row);

export const openVisitor = (sealed: string, row: Row): Visitor => JSON.parse(openField(sealed, row)) as Visitor;
