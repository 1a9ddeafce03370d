import { describe, expect, it } from 'vitest'
import { given, parseCount, parseDuration } from '../../src/cli/arguments'

describe('durations', () => {
  it.each([
    ['0', 0],
    ['250', 250],
    ['500ms', 500],
    ['10s', 10_000],
    ['5m', 300_000],
    ['1h', 3_600_000],
  ])('reads %s as %i milliseconds', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  it.each(['', 's', '3d', '-1s', '1.5s', '10 s', '1h30m', '9999h', 'toString', '5constructor'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseDuration(text)).toThrow('Write 500ms, 10s, 5m, 1h')
    },
  )
})

describe('counts', () => {
  it('reads a whole number', () => {
    expect(parseCount('12')).toBe(12)
  })

  it.each(['0', '-1', '1.5', 'two', '', '1e3', '99999999999999999999'])('refuses "%s"', (text) => {
    expect(() => parseCount(text)).toThrow('1 or more')
  })
})

it('hands on only the options that were given', () => {
  expect(given({ to: undefined, count: 0, dryRun: false })).toEqual({ count: 0, dryRun: false })
})
