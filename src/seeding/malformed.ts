import type { z } from 'zod'
import { SeedError } from '../errors'

/** Something wrong in a seed file. Lines count from 1, the header being line 1. */
export interface SeedProblem {
  /** Path below `seeds/`. */
  readonly file: string
  readonly line?: number
  readonly column?: string
  readonly message: string
}

const SHOWN = 20

/** One error for all that is wrong, so that a file is corrected in one go. */
export function malformed(problems: readonly SeedProblem[]): SeedError {
  const lines = problems.slice(0, SHOWN).map(describe)
  if (problems.length > SHOWN) lines.push(`and ${problems.length - SHOWN} more`)
  return new SeedError(lines.join('\n'), {
    code: 'seed_malformed',
    hint: 'Nothing was written. Correct the file; if you have not edited it, reinstall @vet-plan/db.',
  })
}

function describe({ file, line, column, message }: SeedProblem): string {
  const place = [`seeds/${file}`, line && `line ${line}`, column && `column ${column}`].filter(Boolean)
  return `${place.join(', ')}: ${message}`
}

/** The issues of a Zod error, each with the column its path begins with. */
export function problemsOf(error: z.ZodError, file: string, line?: number): SeedProblem[] {
  return error.issues.map(({ path, message }) => ({
    file,
    message,
    ...(line === undefined ? {} : { line }),
    ...(path.length === 0 ? {} : { column: path.join('.') }),
  }))
}
