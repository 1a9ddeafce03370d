/** Compares by code units, the same on every machine, unlike a database's or a locale's collation. */
export const byName =
  <T>(nameOf: (item: T) => string) =>
  (a: T, b: T): number => {
    const [left, right] = [nameOf(a), nameOf(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }

/** Groups rows by the relation they belong to. */
export function groupByRelation<Row extends { readonly relation: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.relation)
    if (group === undefined) groups.set(row.relation, [row])
    else group.push(row)
  }
  return groups
}
