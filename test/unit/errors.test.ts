import { describe, expect, it } from 'vitest'
import * as errors from '../../src/errors'
import { ConnectionError, DriftError, sqlErrorDetails, TenantError, VetPlanError } from '../../src/errors'

/** An error as the drivers throw it. */
const driverError = (fields: Record<string, unknown>) =>
  Object.assign(new Error('duplicate key value'), { severity: 'ERROR', code: '23505', ...fields })

describe('sqlErrorDetails', () => {
  it('reads what PostgreSQL said', () => {
    const error = driverError({
      detail: 'Key (id)=(1) already exists.',
      hint: 'Take another.',
      schema: 'public',
      table: 'vet_users',
      constraint: 'vet_users_pk',
      where: 'PL/pgSQL function f()',
      position: '17',
      file: 'nbtinsert.c',
      routine: '_bt_check_unique',
    })
    expect(sqlErrorDetails(error)).toEqual({
      sqlstate: '23505',
      message: 'duplicate key value',
      detail: 'Key (id)=(1) already exists.',
      hint: 'Take another.',
      schema: 'public',
      table: 'vet_users',
      constraint: 'vet_users_pk',
      where: 'PL/pgSQL function f()',
      position: 17,
    })
  })

  it('leaves out what was not said', () => {
    expect(sqlErrorDetails(driverError({ detail: undefined, hint: '', position: undefined }))).toEqual({
      sqlstate: '23505',
      message: 'duplicate key value',
    })
  })

  it('finds the error behind those that wrap it', () => {
    const wrapped = new Error('Failed query', { cause: new Error('again', { cause: driverError({}) }) })
    expect(sqlErrorDetails(wrapped)).toMatchObject({ sqlstate: '23505' })
  })

  it.each([
    ['a plain error', new Error('no')],
    ['an error of the network', Object.assign(new Error('no'), { code: 'ECONNREFUSED' })],
    [
      'an error with a code of five letters that is not from PostgreSQL',
      Object.assign(new Error('x'), { code: 'EPIPE' }),
    ],
    ['nothing', undefined],
    ['null', null],
    ['text', '23505'],
  ])('finds nothing in %s', (_, error) => {
    expect(sqlErrorDetails(error)).toBeUndefined()
  })

  it('does not follow causes in a circle for ever', () => {
    const error = new Error('a')
    error.cause = error
    expect(sqlErrorDetails(error)).toBeUndefined()
  })
})

describe('the errors of this package', () => {
  it('can be told apart by class, name and code', () => {
    const error: unknown = new TenantError('no', { code: 'invalid_context', hint: 'Do this.', cause: 'why' })
    expect(error).toBeInstanceOf(VetPlanError)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ name: 'TenantError', code: 'invalid_context', hint: 'Do this.', cause: 'why' })
  })

  it('are named like their class, each of them', () => {
    const classes = Object.entries(errors).filter(([name]) => name.endsWith('Error'))
    for (const [name, Class] of classes) {
      const error: unknown = Reflect.construct(Class, ['message', { code: 'drift' }])
      expect(error).toMatchObject({ name, message: 'message' })
    }
    expect(classes.length).toBeGreaterThan(6)
  })

  it('have no cause unless there is one', () => {
    expect('cause' in new ConnectionError('no', { code: 'invalid_url' })).toBe(false)
  })

  it('print the differences of a drifted catalogue one by one', () => {
    expect(new DriftError('drift', ['a', 'b'], 'Look.')).toMatchObject({
      code: 'drift',
      differences: ['a', 'b'],
      hint: 'Look.',
    })
  })
})
