/**
 * A string as an SQL literal that means the same whatever `standard_conforming_strings` is. The ledger's SQL is text,
 * not parameters, so that a plan can show exactly what a run sends.
 */
export function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted
}
