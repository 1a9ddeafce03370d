import { setPriority } from 'node:os'
import { parseArgs } from 'node:util'
import { auditBenchmark } from './audit'
import { auditSealingBenchmark } from './audit-sealing'
import { billingBenchmark } from './billing'
import { clinicalBenchmark } from './clinical'
import { cloneBenchmark } from './clone'
import { controlledBenchmark } from './controlled'
import type { Benchmark } from './harness'
import { migrateBenchmark } from './migrate'
import { printReport, writeResult } from './results'
import { rowSecurityBenchmark } from './row-security'
import { schemaBenchmark } from './schema'
import { startServer } from './server'
import { stateMachinesBenchmark } from './state-machines'
import { stockBenchmark } from './stock'
import { withTenantBenchmark } from './with-tenant'

const BENCHMARKS: readonly Benchmark[] = [
  schemaBenchmark,
  migrateBenchmark,
  cloneBenchmark,
  withTenantBenchmark,
  rowSecurityBenchmark,
  stateMachinesBenchmark,
  clinicalBenchmark,
  stockBenchmark,
  billingBenchmark,
  controlledBenchmark,
  auditBenchmark,
  auditSealingBenchmark,
]

const USAGE = `usage: npm run bench -- [--quick] [${BENCHMARKS.map(({ name }) => name).join('|')} ...]

Without names all benchmarks run. bench/results.md gets what was measured. --quick runs fewer rounds on less data, to see
that everything works, and writes nothing. BENCH_DATABASE_URL (a superuser's) measures another server than the one started for the run.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const unknown = positionals.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name))
  if (values.help || unknown.length > 0) {
    console.log(unknown.length > 0 ? `unknown benchmark ${unknown.join(', ')}\n\n${USAGE}` : USAGE)
    process.exitCode = unknown.length > 0 ? 2 : 0
    return
  }
  const chosen = positionals.length === 0 ? BENCHMARKS : BENCHMARKS.filter(({ name }) => positionals.includes(name))
  const raised = raisePriority()
  const server = await startServer()
  try {
    const order = BENCHMARKS.map((benchmark) => benchmark.name)
    for (const { name, run } of chosen) {
      const report = await run({
        server: server.url,
        quick: values.quick,
        log: (message) => console.log(`${name}: ${message}`),
      })
      printReport(report)
      // At once: whoever interrupts a long run keeps what it has measured.
      if (!values.quick) await writeResult(name, report, { order, serverUrl: server.url, raised })
    }
  } finally {
    await server.stop()
  }
}

/** Keeps other work on the machine from tearing the samples apart. Only an administrator may; the server inherits it. */
function raisePriority(): boolean {
  try {
    setPriority(0, -15)
    return true
  } catch {
    return false
  }
}

await main()
