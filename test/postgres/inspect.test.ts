import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { PgClientLike, SqlExecutor } from '../../src/connection/types'
import { checkIdleTransactions } from '../../src/inspect/checks/server'
import { type Catalog, describeDifference, diffCatalogs, doctor, readCatalog } from '../../src/inspect/index'
import { createPractice, executorOf } from '../pglite/inspect-database'
import { PRACTICE } from '../pglite/inspect-schema'

const databaseName = `inspect_${randomUUID().replaceAll('-', '')}`
const loginName = `inspect_login_${randomUUID().slice(0, 8)}`
const url = new URL(inject('postgresUrl'))
url.pathname = `/${databaseName}`
const opened: pg.Client[] = []

async function connect(as = url.href): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: as })
  await client.connect()
  opened.push(client)
  return client
}

const executor = (client: pg.Client): SqlExecutor => ({
  query: async <Row>(text: string, values?: readonly unknown[]) =>
    (await client.query(text, values === undefined ? undefined : [...values])).rows as Row[],
  run: async (text) => {
    await client.query(text)
  },
})

const loginUrl = (): string => {
  const login = new URL(url)
  login.username = loginName
  login.password = 'secret'
  return login.href
}

let client: pg.Client

beforeAll(async () => {
  const admin = await connect(inject('postgresUrl'))
  await admin.query(`create database ${databaseName}`)
  client = await connect()
  await client.query(PRACTICE)
  await client.query(`create role ${loginName} login password 'secret' in role vet_app`)
})

afterAll(async () => {
  const [admin, ...others] = opened
  await Promise.all(others.map((other) => other.end()))
  await admin?.query(`drop database if exists ${databaseName} with (force)`)
  await admin?.query(`drop role if exists ${loginName}`)
  await admin?.end()
})

/** Roles belong to the server, which other tests use too: only those the practice creates can be compared. */
const withoutForeignRoles = (catalog: Catalog): Catalog => ({
  ...catalog,
  roles: catalog.roles.filter(({ name }) => /^vet_(owner|app|readonly|auditor|maintenance)$/.test(name)),
  memberships: [],
})

describe('the catalogue of a server', () => {
  it('equals that of the embedded database', async () => {
    const embedded = await createPractice()
    const expected = withoutForeignRoles(await readCatalog(executorOf(embedded)))
    await embedded.close()
    const actual = withoutForeignRoles(await readCatalog(executor(client)))
    expect(diffCatalogs(expected, actual).map(describeDifference)).toEqual([])
    expect(actual).toEqual(expected)
  })

  it('reads the same to a role without privileges, with other settings', async () => {
    const stranger = await connect(loginUrl())
    await stranger.query(`set search_path = ''; set timezone = 'America/New_York'; set intervalstyle = 'iso_8601'`)
    const expected = await readCatalog(executor(client))
    expect(await readCatalog(executor(stranger))).toEqual(expected)
    const { rows } = await stranger.query(`select current_setting('search_path') as path`)
    expect(rows).toEqual([{ path: '""' }])
  })

  it('can be read in a read-only transaction', async () => {
    await client.query('begin read only')
    const inside = await readCatalog(executor(client))
    await client.query('commit')
    expect(inside.relations.length).toBeGreaterThan(0)
  })

  it('shows an index whose concurrent build failed', async () => {
    const other = await connect()
    await other.query('create table vet_chips (code text); insert into vet_chips values (1), (1)')
    await expect(other.query('create unique index concurrently vet_chips_code on vet_chips (code)')).rejects.toThrow(
      /could not create unique index/,
    )
    const found = await doctor(url.href)
    await other.query('drop table vet_chips')
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'invalid_index', message: 'index vet_chips_code on vet_chips is invalid' }),
    )
  })
})

describe('doctor on a server', () => {
  const judge = async (target: string) => {
    const found = await doctor(target, { runtime: true })
    return found.filter(({ check }) => check === 'connected_role').map(({ severity, message }) => [severity, message])
  }

  it('refuses a superuser as the application', async () => {
    expect(await judge(url.href)).toEqual([['error', expect.stringContaining('a superuser')]])
  })

  it('refuses BYPASSRLS and membership in the owner, and accepts a plain member of vet_app', async () => {
    expect(await judge(loginUrl())).toEqual([])
    await client.query(`alter role ${loginName} bypassrls`)
    expect(await judge(loginUrl())).toEqual([['error', expect.stringContaining('BYPASSRLS')]])
    await client.query(`alter role ${loginName} nobypassrls; grant vet_owner to ${loginName}`)
    expect(await judge(loginUrl())).toEqual([['error', expect.stringContaining('a member of vet_owner')]])
    await client.query(`revoke vet_owner from ${loginName}`)
  })

  it('refuses an owner of tables that is none of the package roles', async () => {
    await client.query(`create table vet_owned (id int); alter table vet_owned owner to ${loginName}`)
    expect(await judge(loginUrl())).toEqual([['error', expect.stringContaining('an owner of the tables')]])
    await client.query('drop table vet_owned')
  })

  it('notices a proxy that changes the session between transactions', async () => {
    const [one, two] = [await connect(), await connect()]
    let current = one
    const proxied: PgClientLike = {
      query: async (text, values) => {
        const result = await current.query(text, values)
        if (text === 'commit') current = current === one ? two : one
        return result
      },
    }
    const check = async (target: PgClientLike) =>
      (await doctor(target)).filter(({ check }) => check === 'transaction_pooler').length
    expect(await check(proxied)).toBe(1)
    expect(await check(one)).toBe(0)
  })

  it('does not take a direct connection for a proxy', async () => {
    expect((await doctor(url.href)).map(({ check }) => check)).not.toContain('transaction_pooler')
  })

  it('names sessions that sit in a transaction', async () => {
    const sleeper = await connect()
    await sleeper.query(`set application_name = 'forgotten'; begin; select 1`)
    await setTimeout(50)
    const found = await checkIdleTransactions(executor(client), '20 milliseconds')
    await sleeper.query('rollback')
    expect(found.filter(({ message }) => message.includes('(forgotten)'))).toHaveLength(1)
    expect(
      (await checkIdleTransactions(executor(client))).filter(({ message }) => message.includes('forgotten')),
    ).toEqual([])
  })
})
