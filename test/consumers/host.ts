import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Finished, run, succeed } from './process'

/** A project of its own outside this repository, with the packed package installed from its tarball. */
export interface Host {
  readonly directory: string
  /** Runs a file of the project and reads the JSON document it prints. */
  node<Result>(file: string): Promise<Result>
  /** Runs a command that the project's packages brought. */
  npx(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Finished>
}

/** Copies `hosts/<name>` and installs the package and `packages` in it, in the versions this repository works with. */
export async function createHost(name: string, packages: readonly string[]): Promise<Host> {
  const { tarball, hosts } = inject('packed')
  const directory = join(hosts, name)
  await cp(join('test/consumers/hosts', name), directory, { recursive: true })
  const versions = await Promise.all(packages.map(async (each) => `${each}@${await installedVersion(each)}`))
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...versions]
  await succeed('npm', install, directory)
  return {
    directory,
    async node<Result>(file: string) {
      const { stdout } = await succeed(process.execPath, [file], directory)
      return JSON.parse(stdout) as Result
    },
    npx: (args, env) => run('npx', ['--no', '--', ...args], directory, env),
  }
}

async function installedVersion(name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8'))
  if (manifest instanceof Object && 'version' in manifest) return String(manifest.version)
  throw new Error(`${name} has no version`)
}
