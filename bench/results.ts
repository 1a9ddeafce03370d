import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { onServer } from './databases'
import { aimText, type Comparison, type Report, ratioOf, verdict } from './harness'
import { SERVER_SETTINGS } from './server'

export function printReport({ title, comparisons }: Report): void {
  console.log(`\n${title}`)
  for (const comparison of comparisons) {
    const { name, note } = comparison
    const line = [
      `  ${name} / ${comparison.baselineLabel}:`,
      `${figure(comparison.ours)} / ${figure(comparison.baseline)} ${comparison.unit} = ${ratioOf(comparison).toFixed(2)}x`,
      difference(comparison),
      aimText(comparison.aim),
      verdict(comparison),
      note === undefined ? '' : `(${note})`,
    ]
    console.log(line.filter((part) => part !== '').join('  '))
  }
  console.log()
}

const RESULTS = new URL('results.md', import.meta.url)

interface Run {
  /** Names of all benchmarks, as their sections follow each other. */
  readonly order: readonly string[]
  readonly serverUrl: string
  readonly raised: boolean
}

/** Writes the section of one benchmark; those of the others stay as they are. */
export async function writeResult(name: string, report: Report, { order, serverUrl, raised }: Run): Promise<void> {
  const version = await onServer(serverUrl, (client) => client.query<{ server_version: string }>('show server_version'))
  const postgres = version.rows[0]?.server_version.split(' ')[0] ?? 'unknown'
  const own = process.env.BENCH_DATABASE_URL
    ? 'a server given by BENCH_DATABASE_URL'
    : `started for the run on 127.0.0.1 with ${Object.entries(SERVER_SETTINGS)
        .map(([name, value]) => `\`${name} = ${value}\``)
        .join(', ')}; fsync, full_page_writes and synchronous_commit are on`
  const sections = sectionsOf(await readFile(RESULTS, 'utf8'))
  sections.set(name, section(name, report))
  const text = `# Benchmark results

Written by \`npm run bench\`; do not edit. Both sides of every line were measured in the same run, in turns, and the
figures are medians. Absolute times say something about the machine, ratios about the code.

- Command: \`npm run bench\`, or with the names of benchmarks, which leaves the others as they are
- Machine: ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB RAM${raised ? '; priority of benchmark and server raised (nice -15)' : ''}
- Node ${process.versions.node}, pg ${await versionOf('pg')}, drizzle-orm ${await versionOf('drizzle-orm')}, PGlite ${await versionOf('@electric-sql/pglite')}
- PostgreSQL ${postgres}, ${own}

${order.flatMap((each) => sections.get(each) ?? []).join('\n')}`
  await writeFile(RESULTS, text)
}

/** `npm run bench -- audit`, in the line below the heading. */
const MEASURED = /^## .*\n\n\*`npm run bench -- ([a-z-]+)`/

function sectionsOf(results: string): Map<string, string> {
  const texts = results.split(/^(?=## )/m).slice(1)
  return new Map(texts.map((text) => [MEASURED.exec(text)?.[1] ?? '', `${text.trimEnd()}\n`]))
}

function section(name: string, { title, method, comparisons }: Report): string {
  const rows = comparisons.map((comparison) => {
    const { name, ours, baseline, baselineLabel, unit, aim, note = '' } = comparison
    const cells = [
      name,
      `${figure(ours)} ${unit}`,
      baselineLabel,
      `${figure(baseline)} ${unit}`,
      `${ratioOf(comparison).toFixed(2)}x`,
      aimText(aim),
      [verdict(comparison), difference(comparison), note].filter((part) => part !== '').join('; '),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return `## ${title}

*\`npm run bench -- ${name}\`, ${new Date().toISOString().slice(0, 10)}, load average at the end ${loadavg()[0]?.toFixed(1)}*

${method}

| Case | Measured | Baseline | Baseline time | Ratio | Aim | |
|---|---:|---|---:|---:|---|---|
${rows.join('\n')}
`
}

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

function difference({ aim, ours, baseline, unit }: Comparison): string {
  if (aim === undefined || !('differenceUs' in aim)) return ''
  const us = Math.round((ours - baseline) * (unit === 'ms' ? 1000 : 1))
  return `${us < 0 ? '-' : '+'}${Math.abs(us)} µs`
}

async function versionOf(name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../node_modules/${name}/package.json`, import.meta.url))
  const manifest: unknown = JSON.parse(await readFile(path, 'utf8'))
  return manifest instanceof Object && 'version' in manifest ? String(manifest.version) : 'unknown'
}
