import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { ConnectionError } from '../errors'

interface LockHolder {
  readonly pid: number
  readonly host: string
  readonly token: string
}

/** Tokens of the locks this process holds: after a restart in a container the same pid may belong to a dead run. */
const held = new Set<string>()

/**
 * Takes the lock file beside `directory` and returns the function that gives it back. A lock left by a process that
 * no longer runs on this host is taken over; one from another host never is, for its processes cannot be seen.
 * @throws {ConnectionError} `data_directory_in_use`
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = `${directory}.lock`
  const mine: LockHolder = { pid: process.pid, host: hostname(), token: randomUUID() }
  const draft = `${path}.${mine.token}`
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 })
  // Before the file can be seen: another taker in this process must not think it a leftover of a dead run.
  held.add(mine.token)
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      // link() either creates the name with its content complete or fails: no reader ever sees a half-written lock.
      if (await linked(draft, path)) return () => release(path, mine)
      const holder = await readHolder(path)
      if (holder === undefined) continue
      if (isAlive(holder)) throw inUse(directory, path, holder)
      if (!(await removeStale(path, holder, draft))) await setTimeout(10)
    }
    throw inUse(directory, path, undefined)
  } catch (error) {
    held.delete(mine.token)
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Throws when a running process holds the lock, and takes none: for a directory that another process may be filling.
 * @throws {ConnectionError} `data_directory_in_use`
 */
export async function refuseLocked(directory: string): Promise<void> {
  const path = `${directory}.lock`
  const holder = await readHolder(path)
  if (holder !== undefined && isAlive(holder)) throw inUse(directory, path, holder)
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Removes a dead process's lock, unless another process is at it: false then. Only the holder of a second lock, named
 * after the dead one, may remove it, and it looks again first. Without that a slow process would remove the fresh lock
 * of a quick one. That second lock may itself be left behind by a process that died, and is removed the same way.
 */
async function removeStale(path: string, stale: LockHolder, draft: string): Promise<boolean> {
  const right = `${path}.stale-${stale.token}`
  if (!(await linked(draft, right))) {
    const remover = await readHolder(right)
    if (remover !== undefined && !isAlive(remover)) await removeStale(right, remover, draft)
    return false
  }
  try {
    if ((await readHolder(path))?.token === stale.token) await rm(path, { force: true })
    return true
  } finally {
    await rm(right, { force: true })
  }
}

async function release(path: string, mine: LockHolder): Promise<void> {
  held.delete(mine.token)
  const holder = await readHolder(path)
  if (holder?.token === mine.token) await rm(path, { force: true })
}

/** Nobody that could be named holds a lock that cannot be read: it counts as a dead process's. */
const UNREADABLE: LockHolder = { pid: 0, host: hostname(), token: 'unreadable' }

/** Who holds the lock; undefined when there is none. */
async function readHolder(path: string): Promise<LockHolder | undefined> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (!(parsed instanceof Object && 'pid' in parsed && 'host' in parsed && 'token' in parsed)) return UNREADABLE
    const holder = { pid: Number(parsed.pid), host: String(parsed.host), token: String(parsed.token) }
    return Number.isInteger(holder.pid) && holder.pid > 0 && /^[\w-]+$/.test(holder.token) ? holder : UNREADABLE
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : UNREADABLE
  }
}

function isAlive(holder: LockHolder): boolean {
  if (holder === UNREADABLE) return false
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return held.has(holder.token)
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function inUse(directory: string, path: string, holder: LockHolder | undefined): ConnectionError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`
  return new ConnectionError(`${directory} is in use by ${who}`, {
    code: 'data_directory_in_use',
    hint: `An embedded database serves one process at a time. Stop that process; if it is gone for good, delete ${path}.`,
  })
}
