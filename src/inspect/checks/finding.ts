/** Something `doctor` has to say about a database. */
export interface Finding {
  /** `error`: data is at risk or the package cannot work. `warning`: it will hurt later. `info`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'info'
  /** Stable id of the check, for example `row_security`. */
  readonly check: string
  readonly message: string
  /** What goes wrong if nothing is done. */
  readonly why: string
  /** What to run or change. */
  readonly fix: string
}

/** An SQL identifier, quoted where it must be. */
export const identifier = (name: string): string =>
  /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`

export const qualifiedName = ({ schema, name }: { readonly schema: string; readonly name: string }): string =>
  `${identifier(schema)}.${identifier(name)}`
