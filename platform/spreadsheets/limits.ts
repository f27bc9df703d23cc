// How large a table an import takes; beyond it somebody should be asked, not a machine kept busy.
const megabyte = 1024 * 1024;

export interface SpreadsheetLimits {
  readonly largestBytes: number;
  readonly largestExpandedBytes: number;
  readonly mostSheets: number;
  readonly mostRows: number;
  readonly mostColumns: number;
  readonly longestCell: number;
}

export const defaultSpreadsheetLimits: SpreadsheetLimits = {
  largestBytes: 10 * megabyte,
  largestExpandedBytes: 100 * megabyte,
  mostSheets: 30,
  mostRows: 20_000,
  mostColumns: 200,
  longestCell: 20_000,
};
