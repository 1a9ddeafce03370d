import { describe, expect, it } from 'vitest'
import { selectDatabase } from '../../src/cli/database'

const cwd = '/practice'
const both = { DIRECT_DATABASE_URL: 'postgres://direct/db', DATABASE_URL: 'postgres://pooled/db' }

describe('the database of a command', () => {
  it('is the one of --url before all', () => {
    expect(selectDatabase(both, { url: 'postgres://flag/db', cwd })).toEqual({
      url: 'postgres://flag/db',
      source: '--url',
    })
  })

  it('prefers the direct URL to the pooled one for work on the schema', () => {
    expect(selectDatabase(both, { url: undefined, cwd }).source).toBe('DIRECT_DATABASE_URL')
  })

  it("prefers the application's URL when its connection is judged", () => {
    expect(selectDatabase(both, { url: undefined, cwd, runtime: true }).url).toBe('postgres://pooled/db')
    expect(selectDatabase({ ...both, DATABASE_URL: '' }, { url: undefined, cwd, runtime: true }).url).toBe(
      'postgres://direct/db',
    )
  })

  it('takes an empty variable for none', () => {
    const env = { DIRECT_DATABASE_URL: ' ', DATABASE_URL: 'postgres://pooled/db' }
    expect(selectDatabase(env, { url: undefined, cwd }).source).toBe('DATABASE_URL')
  })

  it('is embedded below the current directory when nothing is configured', () => {
    expect(selectDatabase({}, { url: undefined, cwd })).toEqual({
      url: 'file:/practice/.vet-plan/db',
      source: 'embedded',
    })
  })

  it.each([
    ['file:data', 'file:/practice/data'],
    ['./data', 'file:/practice/data'],
    ['/srv/data', 'file:/srv/data'],
    ['file:///srv/data', 'file:/srv/data'],
    ['memory:', 'memory:'],
    ['postgresql://u@h/db', 'postgresql://u@h/db'],
  ])('reads %s relative to the current directory', (given, url) => {
    expect(selectDatabase({}, { url: given, cwd }).url).toBe(url)
  })

  it('refuses a URL of another kind', () => {
    expect(() => selectDatabase({ DATABASE_URL: 'mysql://u:p@h/db' }, { url: undefined, cwd })).toThrow('URL')
  })
})
