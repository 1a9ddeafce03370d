import { resolve } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseDatabaseUrl, redactPasswords } from '../../src/connection/database-url'
import { ConnectionError } from '../../src/errors'

describe('a database URL', () => {
  it.each([
    ['postgres://vet:secret@db.example.org:5433/clinic', 'PostgreSQL clinic at vet@db.example.org:5433'],
    ['postgresql://db.example.org/clinic', 'PostgreSQL clinic at db.example.org:5432'],
    ['  POSTGRES://db.example.org/clinic \n', 'PostgreSQL clinic at db.example.org:5432'],
    ['postgres://vet%40home:s%40cret@h/my%20db', 'PostgreSQL my db at vet@home@h:5432'],
    ['postgres://vet:se@cret@h/clinic', 'PostgreSQL clinic at vet@h:5432'],
    ['postgres://h', 'PostgreSQL (default database) at h:5432'],
    ['postgres:///clinic?host=/var/run/postgresql', 'PostgreSQL clinic at /var/run/postgresql:5432'],
    ['postgres://h/clinic?password=secret', 'PostgreSQL clinic at h:5432'],
  ])('%j means a server, described without its password', (url, description) => {
    expect(parseDatabaseUrl(url)).toEqual({ engine: 'postgres', url: url.trim(), description })
    expect(description).not.toContain('cret')
  })

  it.each(['memory:', 'memory://'])('%s means an embedded database in memory', (url) => {
    expect(parseDatabaseUrl(url)).toMatchObject({ engine: 'pglite', directory: undefined })
  })

  it.each([
    ['file:./data', resolve('data')],
    ['file:data/db', resolve('data/db')],
    ['file:/var/lib/clinic', '/var/lib/clinic'],
    ['file:///var/lib/clinic', '/var/lib/clinic'],
    ['./data', resolve('data')],
    ['/var/lib/clinic', '/var/lib/clinic'],
    ['/var/lib/my clinic@home/db', '/var/lib/my clinic@home/db'],
  ])('%s means an embedded database in a directory', (url, directory) => {
    expect(parseDatabaseUrl(url)).toMatchObject({ engine: 'pglite', directory })
  })

  it.each([
    '',
    '   ',
    'file:',
    'mysql://vet:secret@h/clinic',
    'jdbc:postgresql://vet:secret@h/clinic',
    'postgres:/vet:secret@h/clinic',
    'postgres:vet:secret@h/clinic',
    'vet:secret@h:5432/clinic',
    'host=h dbname=clinic password=secret',
    'postgres://vet:sec/ret@h/clinic',
    'postgres://vet:secret@h:port/clinic',
    'postgres://vet:secret@h/%zz',
    'postgres://%zz:secret@h/clinic',
  ])('%j is refused without being repeated', (url) => {
    const thrown = capture(() => parseDatabaseUrl(url))
    expect(thrown).toBeInstanceOf(ConnectionError)
    expect(thrown).toMatchObject({ code: 'invalid_url', hint: expect.stringContaining('postgres://user@host') })
    expect(inspect(thrown, { depth: 5 })).not.toMatch(/sec\/?ret/)
  })
})

function capture(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('redactPasswords', () => {
  it.each([
    ['postgres://vet:secret@h/clinic', 'postgres://vet:***@h/clinic'],
    [
      'cannot reach postgresql://vet:secret@h:5432/clinic today',
      'cannot reach postgresql://vet:***@h:5432/clinic today',
    ],
    ['postgres://vet:se@cret@h/clinic', 'postgres://vet:***@h/clinic'],
    ['postgres://vet:se/cr?et@h/clinic', 'postgres://vet:***@h/clinic'],
    ['POSTGRES://:secret@h', 'POSTGRES://:***@h'],
    ['postgres://vet@h/clinic?password=secret&sslmode=require', 'postgres://vet@h/clinic?password=***&sslmode=require'],
    ['a postgres://a:secret@h/x and b postgres://b:secret@h/y', 'a postgres://a:***@h/x and b postgres://b:***@h/y'],
    ['postgres://vet@h:5432/clinic', 'postgres://vet@h:5432/clinic'],
    ['call ann@example.org at 08:30', 'call ann@example.org at 08:30'],
  ])('%s becomes %s', (text, redacted) => {
    expect(redactPasswords(text)).toBe(redacted)
  })
})
