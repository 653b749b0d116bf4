/** A number stays one for spreadsheets; what is not known is a dash on the screen and empty in a file. */
export type Cell = string | number | undefined;

/** What a chart shows, to be read or copied; the first column names its row. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}
