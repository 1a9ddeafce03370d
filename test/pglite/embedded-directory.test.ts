import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openConnection } from '../../src/connection/open'

async function parentDirectory(): Promise<string> {
  // Where temporary directories are reached through a link, messages name the real path.
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'vet-plan-embedded-')))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  return parent
}

/** A process that opens `directory` when it is told to, says how that went, and keeps it until it is killed. */
const OPEN_AND_HOLD = `
  import { openConnection } from './src/connection/open.ts'
  process.stdout.write('ready\\n')
  process.stdin.once('data', async () => {
    const outcome = await openConnection('file:' + process.env.DIRECTORY).then(
      () => 'open', (error) => error.code + ' ' + error.message)
    process.stdout.write(outcome + '\\n')
  })
`

async function startProcess(directory: string) {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', OPEN_AND_HOLD],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { PATH: process.env.PATH, DIRECTORY: directory },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  onTestFinished(kill)
  child.stdout.setEncoding('utf8')
  const line = async () => {
    const [text] = await once(child.stdout, 'data')
    return String(text).trim()
  }
  await line()
  const open = () => {
    const answer = line()
    child.stdin.write('open\n')
    return answer
  }
  return { pid: child.pid, open, kill }
}

describe('an embedded database in a directory', () => {
  it('keeps what was written, and gives the directory back when it is closed', async () => {
    const parent = await parentDirectory()
    const url = `file:${join(parent, 'a', 'b', 'db')}`
    const first = await openConnection(url)
    expect(first).toMatchObject({ engine: 'pglite', description: `PGlite in ${join(parent, 'a', 'b', 'db')}` })
    await first.run('create table kept (n int); insert into kept values (7)')
    await first.close()
    expect(await readdir(join(parent, 'a', 'b'))).toEqual(['db'])
    const second = await openConnection(url)
    expect(await second.query('select n from kept')).toEqual([{ n: 7 }])
    await second.close()
  })

  it('serves one process at a time and names the one that has it', async () => {
    const directory = join(await parentDirectory(), 'db')
    const other = await startProcess(directory)
    expect(await other.open()).toBe('open')
    await expect(openConnection(`file:${directory}`)).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'data_directory_in_use',
      message: `${directory} is in use by process ${other.pid} on ${hostname()}`,
      hint: `An embedded database serves one process at a time. Stop that process; if it is gone for good, delete ${directory}.lock.`,
    })
    await other.kill()
    const taken = await openConnection(`file:${directory}`)
    expect(await taken.query('select 1 as one')).toEqual([{ one: 1 }])
    await taken.close()
  })

  it('goes to exactly one of the processes that find it left behind', async () => {
    const directory = join(await parentDirectory(), 'db')
    const dead = await startProcess(directory)
    await dead.open()
    await dead.kill()
    const takers = await Promise.all([startProcess(directory), startProcess(directory), startProcess(directory)])
    const outcomes = await Promise.all(takers.map((taker) => taker.open()))
    expect(outcomes.filter((outcome) => outcome === 'open')).toHaveLength(1)
    const refused = outcomes.filter((outcome) => outcome !== 'open')
    const winner = takers[outcomes.indexOf('open')]
    expect(refused).toEqual(
      refused.map(() => `data_directory_in_use ${directory} is in use by process ${winner?.pid} on ${hostname()}`),
    )
  })

  it('is one database under every name it has', async () => {
    const parent = await parentDirectory()
    const directory = join(parent, 'db')
    const held = await openConnection(`file:${directory}`)
    onTestFinished(() => held.close())
    await symlink(directory, join(parent, 'alias'))
    await symlink(parent, join(parent, 'parent-alias'))
    for (const name of [join(parent, 'alias'), join(parent, 'parent-alias', 'db'), `${directory}/`]) {
      await expect(openConnection(`file:${name}`), name).rejects.toMatchObject({ code: 'data_directory_in_use' })
    }
  })

  it('is refused where no directory can be made, and says where', async () => {
    const parent = await parentDirectory()
    await writeFile(join(parent, 'file'), 'not a directory')
    for (const path of [join(parent, 'file', 'db'), join(parent, 'file', 'deeper', 'db')]) {
      await expect(openConnection(`file:${path}`), path).rejects.toMatchObject({
        name: 'ConnectionError',
        code: 'data_directory_unusable',
        message: expect.stringContaining(`PGlite in ${path} cannot be opened`),
        hint: expect.stringContaining('permissions'),
      })
    }
  })

  it('gives the lock back when the directory holds something else', async () => {
    const parent = await parentDirectory()
    const directory = join(parent, 'db')
    await mkdir(directory)
    await writeFile(join(directory, 'PG_VERSION'), '9.6\n')
    await expect(openConnection(`file:${directory}`)).rejects.toMatchObject({ code: 'data_directory_unusable' })
    expect(await readdir(parent)).toEqual(['db'])
  })
})
