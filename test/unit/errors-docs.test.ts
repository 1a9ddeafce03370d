import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DatabaseError, databaseError } from '../../src'
import { codeOfSqlstate, DATABASE_ERRORS, RAISED_CODES } from '../../src/database-errors/codes'
import { answer } from '../support/errors-example'

const docs = readFileSync('docs/errors.md', 'utf8')
const block = (language: string) => docs.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''

const overlap = Object.assign(new Error('refused'), {
  severity: 'ERROR',
  code: '23P01',
  table: 'vet_appointments',
  constraint: 'vet_appointments_veterinarian_overlap',
})

describe('docs/errors.md', () => {
  const rows = [...docs.matchAll(/^\| `(\w+)` \| (\d+) \| ([^|]+) \|/gm)].map(([, code = '', status, states = '']) => ({
    code,
    status: Number(status),
    states: states.match(/\b[0-9A-Z]{5}\b/g) ?? [],
  }))

  it('lists every code with its status', () => {
    const known = Object.entries(DATABASE_ERRORS).map(([code, { status }]) => ({ code, status }))
    expect(rows.map(({ code, status }) => ({ code, status }))).toEqual(known)
  })

  it('names the SQLSTATEs that lead to a code', () => {
    // What two codes share is told apart by more than the SQLSTATE.
    const shared = new Set(['23503', '42501'])
    for (const { code, states } of rows)
      for (const state of states.filter((one) => !shared.has(one)))
        expect(codeOfSqlstate(state, true), state).toBe(code)
    expect(rows.flatMap(({ states }) => states)).toEqual(expect.arrayContaining(Object.keys(RAISED_CODES)))
  })

  it('names every property', () => {
    const properties = Object.keys(new DatabaseError({ code: 'conflict' })).filter((name) => name !== 'name')
    for (const property of properties) expect(docs).toContain(`\`${property}\``)
  })

  it('shows how a server answers, as it is tested here', async () => {
    const example = readFileSync('test/support/errors-example.ts', 'utf8')
    expect(block('ts')).toBe(example.replace(`'../../src'`, `'@vet-plan/db'`))
    const response = await answer(() => Promise.reject(overlap))
    expect(response.status).toBe(409)
    expect(await response.json()).toEqual(JSON.parse(block('json')))
    expect(databaseError(overlap)?.toJSON()).toEqual(JSON.parse(block('json')))
    expect((await answer(async () => ['a row'])).status).toBe(200)
    await expect(answer(() => Promise.reject(new TypeError('no')))).rejects.toThrow(TypeError)
  })
})
