/** Samples both sides of a comparison in turns, in one run on one machine, and says whether the ratio meets its aim. */

export type Unit = 'ms' | 'µs'

/** One side of a comparison. `prepare` and `cleanUp` are not timed; what `prepare` returns is handed to the others. */
export interface Side<Subject> {
  readonly label: string
  readonly prepare: (round: number) => Promise<Subject> | Subject
  readonly run: (subject: Subject, round: number) => Promise<unknown>
  readonly cleanUp?: (subject: Subject) => Promise<unknown>
}

/** A side with its subject type hidden, so that sides of different kinds can stand in one list. */
export interface AnySide {
  readonly label: string
  /** Runs one round and returns the milliseconds of its timed part. */
  readonly time: (round: number) => Promise<number>
}

export function side<Subject>({ label, prepare, run, cleanUp }: Side<Subject>): AnySide {
  return {
    label,
    time: async (round) => {
      const subject = await prepare(round)
      try {
        const start = performance.now()
        await run(subject, round)
        return performance.now() - start
      } finally {
        await cleanUp?.(subject)
      }
    },
  }
}

/** A side that needs no preparation. */
export const task = (label: string, run: (round: number) => Promise<unknown>): AnySide =>
  side({ label, prepare: () => undefined, run: (_, round) => run(round) })

/** Milliseconds per side, in the order of `sides`. */
export type Samples = readonly { readonly label: string; readonly median: number }[]

/**
 * Runs every side once per round, in another order each time, so that a busy neighbour or a warming cache hits all
 * sides alike. Warm-up rounds are thrown away.
 */
export async function sample(
  sides: readonly AnySide[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Samples> {
  const times = sides.map((): number[] => [])
  globalThis.gc?.()
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const index of shuffled(sides.length)) {
      const elapsed = await sides[index]?.time(round + warmUp)
      if (round >= 0 && elapsed !== undefined) times[index]?.push(elapsed)
    }
  }
  return sides.map(({ label }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b)
    return { label, median: quantile(sorted, 0.5) }
  })
}

function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, index) => index)
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1))
    const moved = order[last] ?? last
    order[last] = order[other] ?? other
    order[other] = moved
  }
  return order
}

/** Interpolated quantile of ascending values. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const low = sorted[Math.floor(position)] ?? Number.NaN
  const high = sorted[Math.ceil(position)] ?? low
  return low + (high - low) * (position - Math.floor(position))
}

/** What a comparison must not exceed: a ratio, a difference in microseconds, or a time in milliseconds. */
export type Aim = { readonly ratio: number } | { readonly differenceUs: number } | { readonly ms: number }

/** One line of the results: ours against a baseline measured in the same rounds. */
export interface Comparison {
  readonly name: string
  readonly unit: Unit
  readonly ours: number
  readonly baseline: number
  readonly baselineLabel: string
  /** Absent for lines that only explain others. */
  readonly aim?: Aim
  readonly note?: string
}

export interface Report {
  readonly title: string
  /** What was measured and how, in a few sentences. */
  readonly method: string
  readonly comparisons: readonly Comparison[]
}

/** Compares two sides of `samples` by label. */
export function compare(
  samples: Samples,
  ours: string,
  baseline: string,
  details: { readonly name: string; readonly unit: Unit; readonly aim?: Aim; readonly note?: string },
): Comparison {
  const median = (label: string) => samples.find((one) => one.label === label)?.median ?? Number.NaN
  const scale = details.unit === 'µs' ? 1000 : 1
  return { ...details, ours: median(ours) * scale, baseline: median(baseline) * scale, baselineLabel: baseline }
}

export const ratioOf = ({ ours, baseline }: Comparison) => ours / baseline

export function verdict(comparison: Comparison): 'met' | 'missed' | '' {
  const { aim, ours, baseline, unit } = comparison
  if (aim === undefined) return ''
  const us = unit === 'ms' ? 1000 : 1
  const met =
    'ratio' in aim
      ? ratioOf(comparison) <= aim.ratio
      : 'ms' in aim
        ? ours * us <= aim.ms * 1000
        : (ours - baseline) * us <= aim.differenceUs
  return met ? 'met' : 'missed'
}

export const aimText = (aim: Aim | undefined): string =>
  aim === undefined
    ? ''
    : 'ratio' in aim
      ? `<= ${aim.ratio}x`
      : 'ms' in aim
        ? `<= ${aim.ms} ms`
        : `<= +${aim.differenceUs} µs`

/** What every benchmark file exports. */
export interface Benchmark {
  readonly name: string
  readonly run: (context: BenchContext) => Promise<Report>
}

export interface BenchContext {
  /** A superuser's URL of a PostgreSQL server; every benchmark creates databases of its own on it. */
  readonly server: string
  /** Fewer rounds and rows: shows that everything runs, not how fast. */
  readonly quick: boolean
  readonly log: (message: string) => void
}
