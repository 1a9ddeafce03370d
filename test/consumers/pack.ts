import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { succeed } from './process'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed package and where its host projects are made. */
    packed: { readonly tarball: string; readonly unpacked: string; readonly hosts: string }
  }
}

interface PackReport {
  readonly filename: string
}

/** Packs what was built, once for all tests. VET_PLAN_KEEP_HOSTS=1 leaves the host projects for a look. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await stat('dist/index.js').catch(() => undefined)
  if (built === undefined) throw new Error('dist/ is not there: run npm run test:package, or npm run build first')
  const hosts = await mkdtemp(join(tmpdir(), 'vet-plan-hosts-'))
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', hosts]
  const [report] = JSON.parse((await succeed('npm', pack, process.cwd())).stdout) as PackReport[]
  const tarball = join(hosts, report?.filename ?? '')
  await succeed('tar', ['-xzf', tarball, '-C', hosts], hosts)
  project.provide('packed', { tarball, unpacked: join(hosts, 'package'), hosts })
  return async () => {
    if (process.env.VET_PLAN_KEEP_HOSTS) console.log(`host projects kept in ${hosts}`)
    else await rm(hosts, { recursive: true, force: true })
  }
}
