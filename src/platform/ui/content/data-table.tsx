import type { ComponentChildren } from 'preact';

/** A column of a `DataTable`. */
export interface TableColumn<Row> {
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Aligns numbers and money to the right. */
  readonly numeric?: boolean | undefined;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** True where a heading right above already says what the caption says. */
  readonly captionHidden?: boolean | undefined;
  /** The first column names the row. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** Rows of the same kind; on narrow screens each row becomes a block with its labels. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey }: DataTableProps<Row>) {
  const cellClass = (column: TableColumn<Row>) => (column.numeric ? 'portal-table__numeric' : undefined);
  return (
    <table class="portal-table">
      <caption class={captionHidden ? 'kern-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" class={cellClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                // a bare number would not say of what it is one, where each row is a block
                <th
                  key={column.label}
                  scope="row"
                  class={cellClass(column)}
                  data-label={column.numeric ? column.label : undefined}
                >
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.label} class={cellClass(column)} data-label={column.label}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
