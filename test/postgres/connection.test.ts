import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { inspect } from 'node:util'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { importDriver } from '../../src/connection/driver'
import { openConnection } from '../../src/connection/open'
import type { SqlConnection } from '../../src/connection/types'
import { ConnectionError, sqlErrorDetails } from '../../src/errors'

/** URL of the server with some parts replaced. */
function server(parts: { username?: string; password?: string; pathname?: string; port?: string } = {}): string {
  return Object.assign(new URL(inject('postgresUrl')), parts).href
}

async function open(target: Parameters<typeof openConnection>[0]): Promise<SqlConnection> {
  const connection = await openConnection(target)
  onTestFinished(() => connection.close())
  return connection
}

const failure = (target: Parameters<typeof openConnection>[0]) =>
  openConnection(target).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a server that cannot be used', () => {
  it('is unreachable where nobody listens', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const address = probe.address()
    const port = String(typeof address === 'object' ? address?.port : '')
    await new Promise((resolve) => probe.close(resolve))
    const error = await failure(`postgres://vet:secret@127.0.0.1:${port}/clinic`)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({
      code: 'server_unreachable',
      message: `cannot reach PostgreSQL clinic at vet@127.0.0.1:${port} (ECONNREFUSED)`,
      hint: expect.stringContaining('firewall'),
    })
    expect(inspect(error, { depth: 5 })).not.toContain('secret')
  })

  it('is unreachable where something else listens', async () => {
    const impostor = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1')
    await once(impostor, 'listening')
    onTestFinished(() => {
      impostor.close()
    })
    const address = impostor.address()
    const port = typeof address === 'object' ? address?.port : ''
    const error = await failure(`postgres://vet:secret@127.0.0.1:${port}/clinic`)
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'server_unreachable' })
    expect(inspect(error, { depth: 5 })).not.toContain('secret')
  })

  it.each([
    ['a wrong password', { password: 'wr0ng-secret' }],
    ['an unknown login', { username: 'nobody_here', password: 'wr0ng-secret' }],
    ['no password', { password: '' }],
  ])('refuses %s', async (_, parts) => {
    const error = await failure(server(parts))
    expect(error).toMatchObject({
      name: 'ConnectionError',
      code: 'authentication_failed',
      hint: expect.stringContaining('PGPASSWORD'),
    })
    expect(inspect(error, { depth: 5 })).not.toContain('wr0ng-secret')
  })

  it('says so when the database is not there', async () => {
    const error = await failure(server({ pathname: '/no_such_database' }))
    expect(error).toMatchObject({
      code: 'database_missing',
      message: expect.stringContaining('no_such_database'),
      hint: expect.stringContaining('createdb'),
    })
    expect(inspect(error, { depth: 5 })).not.toContain(new URL(inject('postgresUrl')).password)
  })

  it('says so when a pool cannot connect', async () => {
    const pool = new pg.Pool({ connectionString: server({ pathname: '/no_such_database' }) })
    onTestFinished(() => pool.end())
    expect(await failure(pool)).toMatchObject({ code: 'database_missing' })
  })

  it('is refused when it is too old', async () => {
    const released: unknown[] = []
    const client = {
      query: async () => ({ rows: [{ version: 140_005, database: 'clinic', pid: 1 }] }),
      on: () => {},
      off: () => {},
      release: () => released.push('released'),
    }
    const refused = {
      name: 'ConnectionError',
      code: 'server_too_old',
      message: 'PostgreSQL clinic runs PostgreSQL 14, which is too old',
      hint: expect.stringContaining('PostgreSQL 15'),
    }
    expect(await failure(client)).toMatchObject(refused)
    expect(await failure({ ...client, connect: async () => client, totalCount: 1 })).toMatchObject(refused)
    expect(released).toEqual(['released'])
  })

  it.each([undefined, null, 7, {}, { query: 'select 1' }, [], () => {}])('is not mistaken for %o', async (target) => {
    // @ts-expect-error: JavaScript callers can pass anything.
    expect(await failure(target)).toMatchObject({ name: 'InvalidArgumentError', code: 'invalid_argument' })
  })

  it('is not mistaken for a transaction of Drizzle', async () => {
    const db = drizzle(server())
    onTestFinished(() => db.$client.end())
    await db.transaction(async (tx) => {
      // @ts-expect-error: a transaction is no database.
      expect(await failure(tx)).toMatchObject({ code: 'invalid_argument' })
    })
  })
})

describe('a driver', () => {
  const missing = (name: string, code: string) =>
    Object.assign(new Error(`Cannot find package '${name}' imported from x`), { code })

  it.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])(
    'that is not installed (%s) is named, with the command',
    async (code) => {
      const load = () => Promise.reject(missing('pg', code))
      await expect(importDriver('pg', load)).rejects.toMatchObject({
        name: 'ConnectionError',
        code: 'driver_missing',
        message: 'the package pg is not installed',
        hint: 'Run: npm install pg',
      })
    },
  )

  it('that fails for another reason fails as it is', async () => {
    const broken = new SyntaxError('Unexpected token')
    await expect(importDriver('pg', () => Promise.reject(broken))).rejects.toBe(broken)
    const dependency = missing('pg-types-of-somebody', 'ERR_MODULE_NOT_FOUND')
    await expect(importDriver('@electric-sql/pglite', () => Promise.reject(dependency))).rejects.toBe(dependency)
  })

  it('is found whether its exports stand on the module or on its default', async () => {
    const [esm, cjs] = [{ Client: 1, default: {} }, { default: { Client: 2 } }]
    expect(await importDriver('pg', () => Promise.resolve(esm))).toBe(esm)
    expect(await importDriver('pg', () => Promise.resolve(cjs))).toBe(cjs.default)
  })
})

describe('a connection', () => {
  it('opened from a URL is one session, and is closed at the end', async () => {
    const connection = await openConnection(server())
    const pid = async () => (await connection.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid
    const first = await pid()
    expect(await pid()).toBe(first)
    expect(connection.engine).toBe('postgres')
    expect(connection.serverVersion).toBeGreaterThanOrEqual(150_000)
    expect(connection.description).not.toContain(new URL(inject('postgresUrl')).password)
    await connection.close()
    const watcher = await open(server())
    const alive = () => watcher.query('select 1 from pg_stat_activity where pid = $1', [first])
    for (let attempt = 0; attempt < 40 && (await alive()).length > 0; attempt += 1) await setTimeout(25)
    expect(await alive()).toEqual([])
  })

  it('of a client handed in stays open', async () => {
    const client = new pg.Client(server())
    await client.connect()
    onTestFinished(() => client.end())
    const connection = await openConnection(client)
    await connection.close()
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  it.each(['a pool', 'a Drizzle database'])('of %s goes back to the pool', async (kind) => {
    const pool = new pg.Pool({ connectionString: server(), max: 1 })
    onTestFinished(() => pool.end())
    for (let round = 0; round < 3; round += 1) {
      const connection = await openConnection(kind === 'a pool' ? pool : drizzle(pool))
      await connection.query('select 1')
      expect([pool.totalCount, pool.idleCount]).toEqual([1, 0])
      await connection.close()
    }
    expect([pool.totalCount, pool.idleCount]).toEqual([1, 1])
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    expect(pool.listenerCount('error')).toBe(0)
  })

  it.each(['URL', 'pool'])('of a %s that is lost fails the running query and nothing else', async (kind) => {
    const pool = new pg.Pool({ connectionString: server() })
    pool.on('error', () => {})
    onTestFinished(() => pool.end())
    const connection = await openConnection(kind === 'URL' ? server() : pool)
    onTestFinished(() => connection.close().catch(() => {}))
    const lost = connection.transaction((tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'))
    expect(sqlErrorDetails(await lost.catch((error: unknown) => error))).toMatchObject({ sqlstate: '57P01' })
    await setTimeout(50)
    await expect(connection.query('select 1')).rejects.toThrow()
  })

  it.each(['URL', 'pool'])('of a %s can stop its running statement', async (kind) => {
    const pool = new pg.Pool({ connectionString: server() })
    onTestFinished(() => pool.end())
    const connection = await open(kind === 'URL' ? server() : pool)
    const running = connection.query('select pg_sleep(30)').catch((error: unknown) => error)
    await setTimeout(100)
    await connection.cancelRunningStatement()
    expect(sqlErrorDetails(await running)).toMatchObject({ sqlstate: '57014' })
    expect(await connection.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('commits, or rolls back and throws the error as it was', async () => {
    const connection = await open(server())
    await connection.run('create temporary table kept (n int)')
    expect(await connection.transaction((tx) => tx.query('insert into kept values (1) returning n'))).toEqual([
      { n: 1 },
    ])
    const failed = new Error('changed my mind')
    const work = connection.transaction(async (tx) => {
      await tx.run('insert into kept values (2); insert into kept values (3)')
      throw failed
    })
    await expect(work).rejects.toBe(failed)
    expect(await connection.query('select n from kept')).toEqual([{ n: 1 }])
  })

  it('writes nothing in a transaction that is for reading', async () => {
    const connection = await open(server())
    const work = connection.transaction((tx) => tx.run('create table never (n int)'), { readOnly: true })
    expect(sqlErrorDetails(await work.catch((error: unknown) => error))).toMatchObject({ sqlstate: '25006' })
    expect(await connection.query('select 1 as one')).toEqual([{ one: 1 }])
  })
})
