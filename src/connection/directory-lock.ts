import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
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
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      // link() either creates the name with its content complete or fails: no reader ever sees a half-written lock.
      if (await linked(draft, path)) {
        held.add(mine.token)
        return () => release(path, mine)
      }
      const holder = await readHolder(path)
      if (holder !== undefined && isAlive(holder)) throw inUse(directory, path, holder)
      await removeStale(path, holder)
    }
  } finally {
    await rm(draft, { force: true })
  }
  throw inUse(directory, path, undefined)
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
 * Removes a dead process's lock by renaming it away first: when two processes find the same stale lock, one of them
 * may rename the other's fresh one, sees it is not the stale one, and puts it back.
 */
async function removeStale(path: string, stale: LockHolder | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  const taken = await readHolder(aside)
  if (taken?.token !== stale?.token) await linked(aside, path)
  await rm(aside, { force: true })
}

async function release(path: string, mine: LockHolder): Promise<void> {
  held.delete(mine.token)
  const holder = await readHolder(path)
  if (holder?.token === mine.token) await rm(path, { force: true })
}

async function readHolder(path: string): Promise<LockHolder | undefined> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (parsed instanceof Object && 'pid' in parsed && 'host' in parsed && 'token' in parsed) {
      return { pid: Number(parsed.pid), host: String(parsed.host), token: String(parsed.token) }
    }
  } catch {
    // Gone or unreadable: nobody that could be named holds it.
  }
  return undefined
}

function isAlive(holder: LockHolder): boolean {
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
