import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../src/cli/exit-codes'
import { failureOf } from '../../src/cli/output/failure'
import { renderFailure } from '../../src/cli/output/render-failure'
import {
  ConnectionError,
  DriftError,
  HistoryError,
  InvalidArgumentError,
  MigrationError,
  RefusedError,
  SeedError,
} from '../../src/errors'

const aborted = () => {
  const controller = new AbortController()
  controller.abort()
  return controller.signal
}

const render = (error: unknown): string => {
  const { failure } = failureOf(error)
  return failure === undefined ? '' : renderFailure(failure, pc.createColors(false))
}

describe('the exit code of an error', () => {
  it.each([
    [1, new MigrationError('x', { code: 'statement_failed' })],
    [1, new ConnectionError('x', { code: 'server_unreachable' })],
    [2, new InvalidArgumentError('x')],
    [2, new ConnectionError('x', { code: 'invalid_url' })],
    [3, new MigrationError('x', { code: 'migrations_pending' })],
    [3, new SeedError('x', { code: 'seed_not_migrated' })],
    [4, new DriftError('x', [])],
    [5, new HistoryError('x', { code: 'migration_edited' })],
    [6, new MigrationError('x', { code: 'lock_not_obtained' })],
    [6, new ConnectionError('x', { code: 'data_directory_in_use' })],
    [7, new RefusedError('x', { code: 'irreversible' })],
    [130, new MigrationError('x', { code: 'interrupted' })],
    [1, new Error('x')],
    [1, 'a string'],
  ])('is %i', (exitCode, error) => {
    expect(exitCodeOf(error)).toBe(exitCode)
  })

  it('is 130 for whatever ended an interrupted run', () => {
    expect(exitCodeOf(new Error('Connection terminated'), aborted())).toBe(130)
    expect(failureOf(new Error('Connection terminated'), aborted()).failure?.code).toBe('interrupted')
  })
})

describe('a printed error', () => {
  it('says where in which file, what PostgreSQL said, and what to do', () => {
    const error = new MigrationError('0001_bad failed: column "nope" does not exist', {
      code: 'statement_failed',
      tag: '0001_bad',
      hint: 'Nothing of 0001_bad was kept.',
      location: { file: 'migrations/0001_bad.sql', line: 3, column: 8, statement: 'select nope from t', offset: 7 },
      sql: {
        sqlstate: '42703',
        message: 'column "nope" does not exist',
        detail: 'first line\nsecond line',
        hint: 'Perhaps you meant "note".',
        schema: 'public',
        table: 't',
        constraint: 't_check',
        where: 'PL/pgSQL function f() line 2',
      },
    })
    expect(render(error)).toBe(
      [
        'error: 0001_bad failed: column "nope" does not exist',
        '  migrations/0001_bad.sql:3:8',
        '  SQLSTATE 42703',
        '',
        '  3 | select nope from t',
        '    |        ^',
        '',
        '  table: public.t',
        '  constraint: t_check',
        '  detail: first line',
        '    second line',
        '  hint: Perhaps you meant "note".',
        '  where: PL/pgSQL function f() line 2',
        'next: Nothing of 0001_bad was kept.',
        '',
      ].join('\n'),
    )
  })

  it("adds PostgreSQL's message when the error's own does not repeat it", () => {
    const sql = { sqlstate: '23505', message: 'duplicate key' }
    expect(render(new MigrationError('0001_bad failed', { code: 'statement_failed', sql }))).toContain(
      '  message: duplicate key\n',
    )
  })

  it('shows the SQLSTATE of a bare database error', () => {
    const error = Object.assign(new Error('permission denied'), { code: '42501', severity: 'ERROR' })
    expect(render(error)).toBe('error: permission denied\n  SQLSTATE 42501\n')
    expect(failureOf(error).failure?.code).toBe('sql_error')
  })

  it('lists every difference of a drift', () => {
    expect(render(new DriftError('2 differences', ['table a', 'table b']))).toContain('  - table a\n  - table b\n')
  })

  it('calls an error nobody expected a bug and prints no stack', () => {
    expect(render(new TypeError('x is not a function'))).toMatch(/^error: x is not a function\nnext: This is a bug/)
    expect(render(new TypeError('x'))).not.toContain('at ')
  })
})
