import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockDirectory } from '../../src/connection/directory-lock'

/** A directory of the test's own, and the path of its lock. */
async function directory() {
  const parent = await mkdtemp(join(tmpdir(), 'vet-plan-lock-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  return { parent, path: join(parent, 'db'), lock: join(parent, 'db.lock') }
}

/** The pid of a process that ran and ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('close', resolve))
  return child.pid ?? 0
}

const content = (pid: number, host = hostname()) => JSON.stringify({ pid, host, token: randomUUID() })

const outcome = (locking: Promise<() => Promise<void>>) =>
  locking.then(
    () => 'taken',
    (error: Error & { code?: string }) => error.code ?? error.message,
  )

describe('the lock of a directory', () => {
  it('is given to one taker at a time, and to the next when it is given back', async () => {
    const { path, parent } = await directory()
    const unlock = await lockDirectory(path)
    await expect(lockDirectory(path)).rejects.toMatchObject({
      code: 'data_directory_in_use',
      message: `${path} is in use by process ${process.pid} on ${hostname()}`,
      hint: expect.stringContaining(`delete ${path}.lock`),
    })
    await unlock()
    await (await lockDirectory(path))()
    expect(await readdir(parent)).toEqual([])
  })

  it('is for its owner and says who holds it', async () => {
    const { path, lock } = await directory()
    await lockDirectory(path)
    expect(JSON.parse(await readFile(lock, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() })
  })

  it('is taken over from a process that is gone', async () => {
    const { path, lock, parent } = await directory()
    await writeFile(lock, content(await deadPid()))
    await lockDirectory(path)
    expect(JSON.parse(await readFile(lock, 'utf8'))).toMatchObject({ pid: process.pid })
    expect(await readdir(parent)).toEqual(['db.lock'])
  })

  it('is taken over from an earlier process that had the same number', async () => {
    const { path, lock } = await directory()
    await writeFile(lock, content(process.pid))
    expect(await outcome(lockDirectory(path))).toBe('taken')
  })

  it.each(['', '{', '{"pid": 1}', '{"pid": "x", "host": "h", "token": "../../x"}'])(
    'is taken over when nobody can be read from it: %j',
    async (text) => {
      const { path, lock } = await directory()
      await writeFile(lock, text)
      expect(await outcome(lockDirectory(path))).toBe('taken')
    },
  )

  it('is respected when its process runs on another host, which cannot be seen from here', async () => {
    const { path, lock } = await directory()
    await writeFile(lock, content(await deadPid(), 'another-host'))
    await expect(lockDirectory(path)).rejects.toMatchObject({ message: expect.stringContaining('on another-host') })
  })

  it('is not given back twice: the lock of the next holder stays', async () => {
    const { path, lock } = await directory()
    const unlock = await lockDirectory(path)
    await unlock()
    await lockDirectory(path)
    await unlock()
    await expect(readFile(lock, 'utf8')).resolves.toContain(String(process.pid))
  })

  it('goes to exactly one of many who find it left behind, in one process', async () => {
    const pid = await deadPid()
    for (let round = 0; round < 20; round += 1) {
      const { path, lock } = await directory()
      await writeFile(lock, content(pid))
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcome(lockDirectory(path))))
      expect(outcomes.toSorted()).toEqual([...Array(7).fill('data_directory_in_use'), 'taken'])
    }
  })

  it('is taken over although a process died while it was taking over', async () => {
    const { path, lock } = await directory()
    const pid = await deadPid()
    const stale = { pid, host: hostname(), token: randomUUID() }
    await writeFile(lock, JSON.stringify(stale))
    await writeFile(`${lock}.stale-${stale.token}`, content(pid))
    expect(await outcome(lockDirectory(path))).toBe('taken')
  })

  it('is left to a process that is taking it over right now', async () => {
    const { path, lock } = await directory()
    const stale = { pid: await deadPid(), host: hostname(), token: randomUUID() }
    await writeFile(lock, JSON.stringify(stale))
    await writeFile(`${lock}.stale-${stale.token}`, content(process.ppid))
    expect(await outcome(lockDirectory(path))).toBe('data_directory_in_use')
    expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual(stale)
  })

  it('follows no symbolic link in place of the lock', async () => {
    const { path, lock, parent } = await directory()
    await symlink(join(parent, 'elsewhere'), lock)
    expect(await outcome(lockDirectory(path))).toBe('data_directory_in_use')
  })
})
